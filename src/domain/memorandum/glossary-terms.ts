import type { Language } from '../language.ts';
import type { GlossaryEntry } from './guides.ts';

/**
 * The entries whose word stands in a text, in the order of the glossary. Singular and plural, capitals,
 * hyphens and apostrophes make no difference; only whole words count.
 */
export function glossaryTermsIn(
  text: string,
  glossary: readonly GlossaryEntry[],
  language: Language,
): readonly GlossaryEntry[] {
  const words = ` ${foldedWords(text, language)} `;
  return glossary.filter((entry) => formsOf(entry, language).some((form) => words.includes(form)));
}

/** The written forms of an entry as `foldedWords` gives them, a space at each end. */
export function formsOf(entry: GlossaryEntry, language: Language): readonly string[] {
  const known = FORMS[language].get(entry);
  if (known !== undefined) return known;
  const forms = [entry[language], ...entry.forms[language]].map((form) => ` ${foldedWords(form, language)} `);
  FORMS[language].set(entry, forms);
  return forms;
}

/** Entries are looked for in hundreds of texts: each is folded once. */
const FORMS: { readonly [language in Language]: WeakMap<GlossaryEntry, readonly string[]> } = {
  fr: new WeakMap(),
  en: new WeakMap(),
};

/** The words of a text in lower case and singular, one space between them. */
export function foldedWords(text: string, language: Language): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => singular(word, language)).join(' ');
}

/** French plurals in -aux go back to -al; English ones in -ies to -y; a final s or x is dropped in both. */
function singular(word: string, language: Language): string {
  if (word.length <= 3) return word;
  if (language === 'fr') return word.replace(/aux$/, 'al').replace(/[sx]$/, '');
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}
