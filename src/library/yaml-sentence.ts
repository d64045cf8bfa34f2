import type { ErrorCode } from 'yaml';
import type { Bilingual } from '../domain/language.ts';

/** What is wrong with a piece of YAML, for who writes it: the library's own sentences are in English alone. */
export function yamlSentence(code: ErrorCode): Bilingual {
  return SENTENCES[code] ?? OTHER;
}

const OTHER: Bilingual = {
  fr: 'l’écriture n’est pas reconnue ; mettez le texte entre guillemets',
  en: 'this is not understood; put the text between quotation marks',
};

const INDENT: Bilingual = {
  fr: 'les espaces du début de ligne ne sont pas alignés avec les lignes voisines',
  en: 'the spaces at the start of the line do not match the lines around it',
};

const KEY: Bilingual = {
  fr: 'le nom d’une clé est mal écrit ; un texte qui contient « : » se met entre guillemets',
  en: 'the name of a key is badly written; a text that holds a colon goes between quotation marks',
};

const SENTENCES: { readonly [code in ErrorCode]?: Bilingual } = {
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: {
    fr: 'une tabulation est au début de la ligne ; mettez des espaces',
    en: 'there is a tab at the start of the line; use spaces',
  },
  DUPLICATE_KEY: { fr: 'la même clé est écrite deux fois', en: 'the same key is written twice' },
  MISSING_CHAR: {
    fr: 'il manque un signe : deux-points, guillemet, virgule ou crochet fermant',
    en: 'a character is missing: colon, quotation mark, comma or closing bracket',
  },
  MULTILINE_IMPLICIT_KEY: KEY,
  BLOCK_AS_IMPLICIT_KEY: KEY,
  KEY_OVER_1024_CHARS: KEY,
  NON_STRING_KEY: KEY,
  BAD_SCALAR_START: {
    fr: 'un texte ne commence pas par ce signe ; mettez-le entre guillemets',
    en: 'a text does not start with this character; put it between quotation marks',
  },
  BAD_DQ_ESCAPE: {
    fr: 'une barre oblique inverse est mal employée entre guillemets doubles',
    en: 'a backslash is badly used between double quotation marks',
  },
  MULTIPLE_DOCS: {
    fr: 'le fichier contient plusieurs documents, séparés par « --- »',
    en: 'the file holds several documents, separated by "---"',
  },
};
