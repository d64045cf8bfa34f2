import type { Language } from '../../domain/language.ts';
import { setTypographyOf } from '../../domain/memorandum/typography/typography.ts';
import { escapeHtml } from '../../mail/compose.ts';
import { GUIDE_STYLE } from './guide-style.ts';

export interface GuidePage {
  readonly language: Language;
  /** `/guides/graveyard` */
  readonly path: string;
  readonly title: string;
  /** What the page is for, in a sentence or two. */
  readonly lead: string;
  /** One part per subject: `id` is its anchor, `body` is HTML. */
  readonly parts: readonly { readonly id: string; readonly heading: string; readonly body: string }[];
}

const WORDS = {
  fr: {
    skip: 'Aller au contenu',
    contents: 'Sur cette page',
    guides: 'Guides',
    other: 'English',
    source: 'Ces pages expliquent la bibliothèque de clauses ; elles ne remplacent pas le conseil d’un avocat.',
  },
  en: {
    skip: 'Skip to content',
    contents: 'On this page',
    guides: 'Guides',
    other: 'Français',
    source: 'These pages explain the clause library; they do not replace a lawyer’s advice.',
  },
} as const;

const PAGES = [
  { path: '/guides/graveyard', fr: 'Le cimetière des clauses', en: 'The graveyard of clauses' },
  { path: '/guides/glossary', fr: 'Glossaire', en: 'Glossary' },
] as const;

/** A public page of guidance, whole: landmarks, one h1, a heading per part, and a link to the same page in the other language. */
export function guidePage({ language, path, title, lead, parts }: GuidePage): string {
  const words = WORDS[language];
  const other = language === 'fr' ? 'en' : 'fr';
  const pages = PAGES.map((page) =>
    page.path === path
      ? `<li><span aria-current="page">${page[language]}</span></li>`
      : `<li><a href="${page.path}?lang=${language}">${page[language]}</a></li>`,
  );
  const contents = parts.map(
    (part) => `<li><a href="#${escapeHtml(part.id)}">${shown(part.heading, language)}</a></li>`,
  );
  const articles = parts.map(
    (part) =>
      `<article id="${escapeHtml(part.id)}" aria-labelledby="h-${escapeHtml(part.id)}"><h2 id="h-${escapeHtml(part.id)}">${shown(part.heading, language)}</h2>\n${part.body}</article>`,
  );
  return `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${shown(title, language)} — Entente</title><meta name="description" content="${shown(lead, language)}"><link rel="alternate" hreflang="${other}" href="${path}?lang=${other}"><style>${GUIDE_STYLE}</style></head>
<body><a class="skip" href="#main">${words.skip}</a>
<header><div class="wide"><p><a href="/">Entente</a> — <a href="/guides?lang=${language}">${words.guides}</a></p><nav aria-label="${words.guides}"><ul>${pages.join('')}<li><a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${words.other}</a></li></ul></nav></div></header>
<main id="main" class="wide"><h1>${shown(title, language)}</h1><p>${shown(lead, language)}</p>
<nav aria-label="${words.contents}"><h2>${words.contents}</h2><ol>${contents.join('')}</ol></nav>
${articles.join('\n')}
</main>
<footer><div class="wide"><p>${words.source}</p></div></footer></body></html>`;
}

/** Text for a page: typography of its language, escaped. */
export function shown(text: string, language: Language): string {
  return escapeHtml(setTypographyOf(text, language));
}
