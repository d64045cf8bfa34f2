import type { Language } from '../../domain/language.ts';
import { escapeHtml } from '../../mail/compose.ts';

/** As the sign-in page itself says it: a test holds both to the same words. */
export const FIRST_WORDS = {
  fr: {
    title: 'Se connecter',
    intro: 'Entrez votre adresse professionnelle : nous vous envoyons un code à usage unique. Aucun mot de passe.',
  },
  en: {
    title: 'Sign in',
    intro: 'Enter your work address: we send you a one-time code. No password.',
  },
} as const;

/**
 * Why: whoever comes for the first time, on a phone, reads what the page is about while its script still
 * travels. The screens take its place as soon as they are there.
 */
export function withFirstPaint(shell: string, language: Language): string {
  const { title, intro } = FIRST_WORDS[language];
  const paint = `<div class="first-paint"><p>Entente</p><h1>${escapeHtml(title)}</h1><p>${escapeHtml(intro)}</p></div>`;
  return shell
    .replace('<html lang="fr">', `<html lang="${language}">`)
    .replace('<div id="root"></div>', `<div id="root">${paint}</div>`);
}
