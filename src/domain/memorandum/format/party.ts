import type { Language } from '../../language.ts';

/** What a party is called in the text. The article is part of the name: French contracts it after `de` and `à`. */
const NAMES: { readonly [party: string]: { readonly [language in Language]: string } } = {
  startup: { fr: 'la Start-up', en: 'the Start-up' },
  industrial: { fr: 'l’Industriel', en: 'the Industrial Partner' },
  laboratory: { fr: 'le Laboratoire', en: 'the Laboratory' },
};

/** Codes of the catalogue (memorandum 3.0) for the same parties. */
const CODES: { readonly [code: string]: string } = { SU: 'startup', IND: 'industrial', LAB: 'laboratory' };

/** A party by its id (`startup`) or its code (`SU`): `la Start-up`; an unknown one as written. */
export function partyName(party: string, language: Language): string {
  return NAMES[CODES[party] ?? party]?.[language] ?? party;
}

/** The name without its article: `Start-up`. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:la |le |les |l['’]|the )/, '');
}

/** A French noun group after `de` or `à`, contracted: `du Laboratoire`, `à l’Industriel`, `aux Parties`. */
export function afterPreposition(name: string, preposition: 'de' | 'à'): string {
  const [le, les] = preposition === 'de' ? ['du ', 'des '] : ['au ', 'aux '];
  if (name.startsWith('le ')) return `${le}${name.slice(3)}`;
  if (name.startsWith('les ')) return `${les}${name.slice(4)}`;
  if (preposition === 'de' && /^[aeiouyéèêàâîôh]/i.test(name)) return `d’${name}`;
  return `${preposition} ${name}`;
}
