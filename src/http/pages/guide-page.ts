import type { Language } from '../../domain/language.ts';
import { escapeHtml } from '../../mail/compose.ts';
import { publicPage } from './public-page.ts';
import { shown } from './shown.ts';

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
    contents: 'Sur cette page',
    guides: 'Guides',
    source: 'Ces pages expliquent la bibliothèque de clauses ; elles ne remplacent pas le conseil d’un avocat.',
  },
  en: {
    contents: 'On this page',
    guides: 'Guides',
    source: 'These pages explain the clause library; they do not replace a lawyer’s advice.',
  },
} as const;

const PAGES = [
  { path: '/guides/graveyard', fr: 'Le cimetière des clauses', en: 'The graveyard of clauses' },
  { path: '/guides/glossary', fr: 'Glossaire', en: 'Glossary' },
] as const;

/** A page of guidance: the way to the other guides, what is on the page, and a heading per part. */
export function guidePage({ language, path, title, lead, parts }: GuidePage): string {
  const words = WORDS[language];
  const pages = PAGES.map((page) => {
    const here = page.path === path ? ' aria-current="page"' : '';
    return `<a href="${page.path}?lang=${language}"${here}>${page[language]}</a>`;
  });
  const contents = parts.map(
    (part) => `<li><a href="#${escapeHtml(part.id)}">${shown(part.heading, language)}</a></li>`,
  );
  const articles = parts.map(
    (part) =>
      `<article id="${escapeHtml(part.id)}" aria-labelledby="h-${escapeHtml(part.id)}"><h2 id="h-${escapeHtml(part.id)}">${shown(part.heading, language)}</h2>\n${part.body}</article>`,
  );
  const body = `<nav aria-label="${words.guides}">${pages.join('')}</nav><p>${shown(lead, language)}</p>
<nav class="contents" aria-labelledby="contents"><h2 id="contents">${words.contents}</h2><ol>${contents.join('')}</ol></nav>
${articles.join('\n')}
<p class="hint">${shown(words.source, language)}</p>`;
  return publicPage({ language, path, title, description: lead, body });
}
