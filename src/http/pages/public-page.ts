import type { Language } from '../../domain/language.ts';
import { PUBLIC_STYLE } from './public-style.ts';
import { shown } from './shown.ts';

export interface PublicPage {
  readonly language: Language;
  /** `/verify`; null where the page has no address of its own (a fault): then it offers no other language. */
  readonly path: string | null;
  readonly title: string;
  /** What the page is for, for search engines. */
  readonly description: string;
  /** HTML under the heading. */
  readonly body: string;
  /** More HTML for the head: feeds, data for search engines. */
  readonly head?: string;
}

const WORDS = {
  fr: {
    skip: 'Aller au contenu',
    nav: 'Navigation principale',
    more: 'Autres pages',
    work: 'Mon travail',
    calls: 'Appels',
    account: 'Mon compte',
    directory: 'Annuaire',
    guides: 'Guides',
    examples: 'Exemples',
    offers: 'Offres',
    verify: 'Vérifier un document',
    indicators: 'Indicateurs',
    privacy: 'Protection des données',
    accessibility: 'Accessibilité : partiellement conforme',
    aid: 'Entente est une aide à la rédaction : faites relire vos textes par un avocat.',
    other: 'English',
  },
  en: {
    skip: 'Skip to content',
    nav: 'Main navigation',
    more: 'Other pages',
    work: 'My work',
    calls: 'Calls',
    account: 'My account',
    directory: 'Directory',
    guides: 'Guides',
    examples: 'Examples',
    offers: 'Offers',
    verify: 'Verify a document',
    indicators: 'Indicators',
    privacy: 'Data protection',
    accessibility: 'Accessibility: partially compliant',
    aid: 'Entente is a drafting aid: have your texts read by a lawyer.',
    other: 'Français',
  },
} as const;

/** A page that anybody may read, whole and without script: landmarks, one h1, the way to the other pages and the other language. */
export function publicPage({ language, path, title, description, body, head = '' }: PublicPage): string {
  const words = WORDS[language];
  const other = language === 'fr' ? 'en' : 'fr';
  const link = (to: string, text: string) =>
    `<a href="${to}?lang=${language}"${to === path ? ' aria-current="page"' : ''}>${shown(text, language)}</a>`;
  const turn =
    path === null
      ? ''
      : `<a class="end" href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${words.other}</a>`;
  const alternate = path === null ? '' : `<link rel="alternate" hreflang="${other}" href="${path}?lang=${other}">`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${shown(title, language)} — Entente</title><meta name="description" content="${shown(description, language)}"><link rel="icon" href="/assets/icon.svg" type="image/svg+xml">${alternate}${head}<style>${PUBLIC_STYLE}</style></head>
<body><a class="skip" href="#main">${words.skip}</a>
<header><div class="wide"><a class="brand" href="/">Entente</a><nav aria-label="${words.nav}"><a href="/">${words.work}</a>${link('/calls', words.calls)}<a href="/account">${words.account}</a></nav>${turn}</div></header>
<main id="main" class="wide"><h1>${shown(title, language)}</h1>
${body}
</main>
<footer><div class="wide"><p>${shown(words.aid, language)}</p><nav aria-label="${words.more}">${link('/directory', words.directory)}${link('/guides', words.guides)}${link('/examples', words.examples)}${link('/offers', words.offers)}${link('/verify', words.verify)}${link('/indicators', words.indicators)}${link('/privacy', words.privacy)}${link('/accessibility', words.accessibility)}</nav></div></footer></body></html>`;
}
