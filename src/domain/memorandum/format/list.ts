import type { Language } from '../../language.ts';

/** `A, B et C`, `A, B and C`; with `or`, `A, B ou C`, `A, B or C`. Empty for an empty list. */
export function formatList(items: readonly string[], language: Language, or = false): string {
  const last = items[items.length - 1];
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${CONJUNCTIONS[language][or ? 'or' : 'and']} ${last}`;
}

const CONJUNCTIONS: { readonly [language in Language]: { readonly and: string; readonly or: string } } = {
  fr: { and: 'et', or: 'ou' },
  en: { and: 'and', or: 'or' },
};
