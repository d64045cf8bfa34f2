import type { Language } from '../../domain/language.ts';
import type { GraveyardEntry } from '../../domain/memorandum/guides.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import { guidePage } from './guide-page.ts';
import { optionName } from './option-name.ts';
import { shown } from './shown.ts';

const WORDS = {
  fr: {
    title: 'Le cimetière des clauses',
    lead: 'Les clauses que cette bibliothèque refuse d’écrire, la raison de ce refus, et ce qu’elle propose à leur place.',
    says: 'Ce qu’elle dit',
    why: 'Pourquoi nous la refusons',
    source: 'Source',
    check: 'numéro d’article à vérifier',
    advice: 'Ce que vous pouvez écrire',
    instead: 'Options de la bibliothèque',
  },
  en: {
    title: 'The graveyard of clauses',
    lead: 'The clauses that this library refuses to write, the reason for the refusal, and what it offers in their place.',
    says: 'What it says',
    why: 'Why we refuse it',
    source: 'Source',
    check: 'article number to be checked',
    advice: 'What you can write',
    instead: 'Options of the library',
  },
} as const;

/** The refused clauses, each with its reason, its source and the options that may stand in its place. */
export function graveyardPage(entries: readonly GraveyardEntry[], library: Library, language: Language): string {
  const words = WORDS[language];
  const parts = entries.map((entry) => ({
    id: entry.id,
    heading: entry.name[language],
    body: `<dl><dt>${words.says}</dt><dd><blockquote>${shown(entry.says[language], language)}</blockquote></dd>
<dt>${words.why}</dt><dd>${shown(entry.why[language], language)}</dd>
<dt>${words.source}</dt><dd>${shown(entry.source[language], language)}${entry.toCheck ? ` (${shown(words.check, language)})` : ''}</dd>
<dt>${words.advice}</dt><dd>${shown(entry.advice[language], language)}</dd>
<dt>${words.instead}</dt><dd><ul>${entry.instead.map((way) => `<li>${optionName(way, library, language)}</li>`).join('')}</ul></dd></dl>
`,
  }));
  return guidePage({ language, path: '/guides/graveyard', title: words.title, lead: words.lead, parts });
}
