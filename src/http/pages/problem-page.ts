import type { Bilingual, Language } from '../../domain/language.ts';
import { publicPage } from './public-page.ts';
import { shown } from './shown.ts';

const WORDS = {
  fr: {
    401: 'Connexion nécessaire',
    403: 'Page fermée',
    404: 'Page introuvable',
    413: 'Fichier trop volumineux',
    429: 'Trop de demandes',
    503: 'Indisponible un instant',
    other: 'Une erreur est survenue',
    missing: 'Cette page n’existe pas, ou ne vous est pas ouverte.',
    sign: 'Se connecter',
    home: 'Revenir à mon travail',
    reference: 'Référence pour le support',
  },
  en: {
    401: 'You need to sign in',
    403: 'Page closed',
    404: 'Page not found',
    413: 'File too large',
    429: 'Too many requests',
    503: 'Away for a moment',
    other: 'Something went wrong',
    missing: 'This page does not exist, or is not open to you.',
    sign: 'Sign in',
    home: 'Back to my work',
    reference: 'Reference for support',
  },
} as const;

/** A refusal or a fault as a page: what happened, what to do, and a reference; the same for what is unknown and what is closed. */
export function problemPage(
  { status, title, reference }: { readonly status: number; readonly title: Bilingual; readonly reference: string },
  language: Language,
): string {
  const words = WORDS[language];
  const heading = isNamed(status) ? words[status] : words.other;
  const says = status === 404 ? words.missing : title[language];
  const next =
    status === 401
      ? `<a class="button" href="/sign-in">${words.sign}</a>`
      : `<a class="button" href="/">${words.home}</a>`;
  return publicPage({
    language,
    path: null,
    title: heading,
    description: heading,
    body: `<p>${shown(says, language)}</p><p>${next}</p><p class="hint">${shown(words.reference, language)} <span class="code">${reference}</span></p>`,
  });
}

function isNamed(status: number): status is 401 | 403 | 404 | 413 | 429 | 503 {
  return [401, 403, 404, 413, 429, 503].includes(status);
}
