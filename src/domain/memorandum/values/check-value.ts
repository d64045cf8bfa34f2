import type { Bilingual } from '../../language.ts';
import type { Refusal } from '../../refusal.ts';
import { isRecord } from '../condition/compare.ts';
import { INTEGER_TYPES, type Limits, type ParameterType, type ValueDefinition } from '../parameter.ts';
import type { ParameterValue } from '../selection.ts';
import { isCalendarDate } from './calendar-date.ts';
import { at, type Place, refuse } from './place.ts';
import { rangeFault } from './range.ts';
import { isSiren } from './siren.ts';
import { territoryName } from './territories.ts';

/** Longest text and list accepted where the definition sets no maximum. */
const TEXT_MAX = 2000;
const LIST_MAX = 200;

/** Checks one value against its definition: type, unit, range, members, fields. Null is a blank, accepted. */
export function checkValue(value: ParameterValue, definition: ValueDefinition, place: Place): readonly Refusal[] {
  if (value === null) return [];
  if (definition.mustBe !== undefined && JSON.stringify(value) !== JSON.stringify(definition.mustBe)) {
    return [refuse('parameter-beyond-law', place, MUST_BE, definition.source)];
  }
  if (definition.type === 'record') return checkRecord(value, definition, place);
  if (definition.type === 'list' || definition.type === 'records') return checkItems(value, definition, place);
  if (isAllowedWord(value, definition)) return [];
  if (definition.type === 'text' && isRecord(value)) return checkBothLanguages(value, definition, place);
  const size = sizeOf(value, definition);
  if (size === null) return [refuse('parameter-type', place, EXPECTED[definition.type])];
  return rangeFault(size, definition, limitsOf(definition), place);
}

const MUST_BE: Bilingual = { fr: 'la valeur est imposée par la loi', en: 'the value is imposed by law' };

const INTEGER: Bilingual = { fr: 'un nombre entier est attendu', en: 'an integer is expected' };

const EXPECTED: { readonly [type in ParameterType]: Bilingual } = {
  money: {
    fr: 'un montant est attendu : {"amount": centimes entiers, "currency": "EUR"}',
    en: 'an amount is expected: {"amount": integer cents, "currency": "EUR"}',
  },
  percent: {
    fr: 'un nombre entier de points de base est attendu (3 % = 300)',
    en: 'an integer number of basis points is expected (3% = 300)',
  },
  integer: INTEGER,
  hours: INTEGER,
  days: INTEGER,
  'business-days': INTEGER,
  weeks: INTEGER,
  months: INTEGER,
  years: INTEGER,
  date: { fr: 'une date AAAA-MM-JJ est attendue', en: 'a date YYYY-MM-DD is expected' },
  boolean: { fr: 'oui ou non (true ou false) est attendu', en: 'true or false is expected' },
  enum: { fr: 'la valeur ne fait pas partie de la liste', en: 'the value is not in the list' },
  text: {
    fr: 'un texte est attendu, ou un texte par langue {"fr", "en"}',
    en: 'a text is expected, or one per language {"fr", "en"}',
  },
  party: { fr: 'SU, IND ou LAB est attendu', en: 'SU, IND or LAB is expected' },
  territory: {
    fr: 'un code de pays ISO 3166, EU, EEA ou WORLD est attendu',
    en: 'an ISO 3166 country code, EU, EEA or WORLD is expected',
  },
  siren: {
    fr: 'un SIREN de neuf chiffres dont la clé est juste est attendu',
    en: 'a SIREN of nine digits with a right check digit is expected',
  },
  list: { fr: 'une liste est attendue', en: 'a list is expected' },
  record: { fr: 'un ensemble de champs est attendu', en: 'a record is expected' },
  records: { fr: 'une liste d’ensembles de champs est attendue', en: 'a list of records is expected' },
};

/** A text may be given in both languages, so that the courtesy copy is translated too. */
function checkBothLanguages(
  value: { readonly [key: string]: ParameterValue },
  definition: ValueDefinition,
  place: Place,
): readonly Refusal[] {
  const { fr, en, ...others } = value;
  if (typeof fr !== 'string' || typeof en !== 'string' || Object.keys(others).length > 0) {
    return [refuse('parameter-type', place, EXPECTED.text)];
  }
  return [...checkValue(fr, definition, at(place, 'fr')), ...checkValue(en, definition, at(place, 'en'))];
}

function isAllowedWord(value: ParameterValue, definition: ValueDefinition): boolean {
  return definition.values?.some((candidate) => candidate.value === value) === true;
}

/** The number that the limits apply to; 0 where none does; null when the type is wrong. */
function sizeOf(value: ParameterValue, definition: ValueDefinition): number | null {
  const { type } = definition;
  if (INTEGER_TYPES.includes(type)) return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
  if (type === 'money') return cents(value);
  if (type === 'boolean') return typeof value === 'boolean' ? 0 : null;
  if (typeof value !== 'string') return null;
  return TEXTS[type]?.(value) ?? null;
}

const TEXTS: { readonly [type in ParameterType]?: (text: string) => number | null } = {
  text: (text) => (CONTROL.test(text) ? null : text.length - (text.match(PAIR)?.length ?? 0)),
  date: (text) => (isCalendarDate(text) ? 0 : null),
  party: (text) => (['SU', 'IND', 'LAB'].includes(text) ? 0 : null),
  territory: (text) => (territoryName(text) === undefined ? null : 0),
  siren: (text) => (isSiren(text) ? 0 : null),
};

/** Control characters have no place in a document (a line feed has: it separates lines of an address), nor a lone half of a pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x09\x0b-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/u;
/** Two halves of one character. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Limits, sums and rules count in euros: an amount in another currency would pass under a false size. */
function cents(value: ParameterValue): number | null {
  if (!isRecord(value) || Object.keys(value).length !== 2) return null;
  const { amount, currency } = value;
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount)) return null;
  return currency === 'EUR' ? amount : null;
}

function limitsOf(definition: ValueDefinition): Limits {
  if (definition.type === 'text') return { min: 1, max: TEXT_MAX, ...limits(definition) };
  if (definition.type === 'money' || INTEGER_TYPES.includes(definition.type)) return { min: 0, ...limits(definition) };
  return {};
}

function limits(definition: ValueDefinition): Limits {
  return {
    ...(definition.min === undefined ? {} : { min: definition.min }),
    ...(definition.max === undefined ? {} : { max: definition.max }),
  };
}

function checkItems(value: ParameterValue, definition: ValueDefinition, place: Place): readonly Refusal[] {
  if (!Array.isArray(value)) return [refuse('parameter-type', place, EXPECTED[definition.type])];
  const items = value as readonly ParameterValue[];
  const item: ValueDefinition = definition.items ?? { type: 'record', fields: definition.fields ?? [] };
  const range = rangeFault(items.length, definition, { max: LIST_MAX, ...limits(definition) }, place);
  const each = items
    .slice(0, LIST_MAX)
    .flatMap((one, index) =>
      one === null
        ? [refuse('parameter-type', { ...place, pointer: `${place.pointer}/${index}` }, EXPECTED[item.type])]
        : checkValue(one, item, { ...place, pointer: `${place.pointer}/${index}` }),
    );
  return [...range, ...each, ...sumFault(items, definition, place)];
}

function sumFault(items: readonly ParameterValue[], definition: ValueDefinition, place: Place): readonly Refusal[] {
  const sum = definition.sumTo;
  if (sum === undefined || items.length === 0) return [];
  const total = items.reduce<number>((count, item) => count + Number(isRecord(item) ? (item[sum.field] ?? 0) : 0), 0);
  if (total === sum.value) return [];
  return [refuse('parameter-total', place, TOTAL, definition.source)];
}

const TOTAL: Bilingual = { fr: 'le total doit faire 100 %', en: 'the total must be 100%' };

function checkRecord(value: ParameterValue, definition: ValueDefinition, place: Place): readonly Refusal[] {
  if (!isRecord(value)) return [refuse('parameter-type', place, EXPECTED.record)];
  const fields = definition.fields ?? [];
  const unknown = Object.keys(value).filter((key) => !fields.some((field) => field.name === key));
  return [
    ...unknown.map((key) =>
      refuse('unknown-field', at(place, key), { fr: `champ inconnu « ${key} »`, en: `unknown field "${key}"` }),
    ),
    ...fields.flatMap((field) => checkValue(value[field.name] ?? null, field, at(place, field.name))),
  ];
}
