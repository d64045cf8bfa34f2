import type { Bilingual } from '../domain/language.ts';

/** One fault of a value's shape: zod's own issue, spread, whichever way it was handed on. */
export interface ShapeFault {
  /** zod's code: `invalid_type`, `too_big` … */
  readonly keyword?: string | undefined;
  readonly message?: string | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The fault in both languages, in our own words: zod's catalogues leave the names of types in English,
 * and the language of one request must not be the process's.
 */
export function shapeSentence({ keyword, message, params = {} }: ShapeFault): Bilingual {
  switch (keyword) {
    case 'invalid_type':
      return typeSentence(String(params['expected']));
    case 'too_big':
      return boundSentence('too_big', params);
    case 'too_small':
      return boundSentence('too_small', params);
    case 'unrecognized_keys': {
      const keys = listOf(params['keys']);
      return { fr: `clé inconnue : ${keys}`, en: `unknown key: ${keys}` };
    }
    case 'invalid_value': {
      const values = listOf(params['values']);
      return { fr: `valeur attendue parmi : ${values}`, en: `a value among these is expected: ${values}` };
    }
    case 'not_multiple_of':
      return {
        fr: `un multiple de ${String(params['divisor'])} est attendu`,
        en: `a multiple of ${String(params['divisor'])} is expected`,
      };
    case 'invalid_format':
      return FORMATS[String(params['format'])] ?? OTHER.format;
    case 'invalid_key':
      return OTHER.key;
    case 'custom':
      return CUSTOM[message ?? ''] ?? OTHER.value;
    default:
      return OTHER.value;
  }
}

const OTHER = {
  value: { fr: 'cette valeur n’est pas de la forme attendue', en: 'this value does not have the expected shape' },
  format: { fr: 'ce texte n’a pas le format attendu', en: 'this text does not have the expected format' },
  key: { fr: 'ce nom de clé n’est pas permis', en: 'this key is not allowed' },
} as const satisfies { readonly [name: string]: Bilingual };

/** Checks of our own, by the words that they give to zod. */
const CUSTOM: { readonly [message: string]: Bilingual } = {
  'too many keys': { fr: 'trop de clés', en: 'too many keys' },
};

const FORMATS: { readonly [format: string]: Bilingual } = {
  email: { fr: 'une adresse électronique est attendue', en: 'an e-mail address is expected' },
  url: { fr: 'une adresse de page est attendue', en: 'a web address is expected' },
  uuid: { fr: 'un identifiant UUID est attendu', en: 'a UUID is expected' },
  date: { fr: 'une date AAAA-MM-JJ est attendue', en: 'a date YYYY-MM-DD is expected' },
  datetime: { fr: 'un instant ISO 8601 est attendu', en: 'an ISO 8601 instant is expected' },
};

const TYPES: { readonly [type: string]: Bilingual } = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'oui ou non (true ou false)', en: 'yes or no (true or false)' },
  array: { fr: 'une liste', en: 'a list' },
  tuple: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un objet', en: 'an object' },
  record: { fr: 'un objet', en: 'an object' },
  null: { fr: 'rien (null)', en: 'nothing (null)' },
  date: { fr: 'une date', en: 'a date' },
};

function typeSentence(expected: string): Bilingual {
  const type = TYPES[expected];
  return type === undefined ? OTHER.value : { fr: `${type.fr} est attendu ici`, en: `${type.en} is expected here` };
}

const UNITS: { readonly [origin: string]: Bilingual } = {
  string: { fr: ' caractères', en: ' characters' },
  array: { fr: ' éléments', en: ' items' },
  set: { fr: ' éléments', en: ' items' },
};

function boundSentence(code: 'too_big' | 'too_small', params: NonNullable<ShapeFault['params']>): Bilingual {
  const unit = UNITS[String(params['origin'])] ?? { fr: '', en: '' };
  const strict = params['inclusive'] === false;
  if (code === 'too_big') {
    const most = String(params['maximum']);
    return strict
      ? { fr: `moins de ${most}${unit.fr}`, en: `less than ${most}${unit.en}` }
      : { fr: `${most}${unit.fr} au plus`, en: `at most ${most}${unit.en}` };
  }
  const least = String(params['minimum']);
  return strict
    ? { fr: `plus de ${least}${unit.fr}`, en: `more than ${least}${unit.en}` }
    : { fr: `${least}${unit.fr} au moins`, en: `at least ${least}${unit.en}` };
}

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join(', ') : '';
}
