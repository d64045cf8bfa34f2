import type { Language } from '../../language.ts';
import { isRecord } from '../condition/compare.ts';
import type { ValueDefinition } from '../parameter.ts';
import type { ParameterValue } from '../selection.ts';
import type { ValueFormat } from '../template.ts';
import { territoryName } from '../values/territories.ts';
import { formatDate } from './date.ts';
import { durationInFull, durationInWords, formatDuration, isDuration } from './duration.ts';
import { formatList } from './list.ts';
import { formatMoney, moneyInWords } from './money.ts';
import { formatHundredths, formatInteger, inWords, NARROW_SPACE } from './number.ts';
import { afterPreposition, partyName, withoutArticle } from './party.ts';

/**
 * A value as words and figures of a language, by its type and the formats asked (`words`, `full`,
 * `number`, `de`, `à`, `or`, `cap`, `name`, `code`). Typography (spaces, apostrophes) is done later, on the tree.
 */
export function formatDefined(
  value: ParameterValue,
  definition: ValueDefinition,
  language: Language,
  formats: readonly ValueFormat[] = [],
): string {
  const plain = plainText(value, definition, language, formats);
  return formats.reduce((text, format) => WRAPPERS[format]?.(text, language) ?? text, plain);
}

const WRAPPERS: { readonly [format in ValueFormat]?: (text: string, language: Language) => string } = {
  name: (text) => withoutArticle(text),
  de: (text, language) => (language === 'fr' ? afterPreposition(text, 'de') : text),
  à: (text, language) => (language === 'fr' ? afterPreposition(text, 'à') : text),
  cap: (text) => text.charAt(0).toUpperCase() + text.slice(1),
};

function plainText(
  value: ParameterValue,
  definition: ValueDefinition,
  language: Language,
  formats: readonly ValueFormat[],
): string {
  if (Array.isArray(value)) return listText(value as readonly ParameterValue[], definition, language, formats);
  if (formats.includes('code')) return String(value);
  const word = definition.values?.find((candidate) => candidate.value === value);
  if (word !== undefined) return word.label[language];
  if (typeof value === 'number') return numberText(value, definition, language, formats);
  if (typeof value === 'boolean') return BOOLEANS[language][value ? 1 : 0];
  if (isRecord(value)) return recordText(value, definition, language, formats);
  return textOf(String(value), definition, language);
}

const BOOLEANS: { readonly [language in Language]: readonly [string, string] } = {
  fr: ['non', 'oui'],
  en: ['no', 'yes'],
};

function listText(
  items: readonly ParameterValue[],
  definition: ValueDefinition,
  language: Language,
  formats: readonly ValueFormat[],
): string {
  const inner = definition.items ?? { ...definition, type: definition.type === 'list' ? 'text' : definition.type };
  const shown = items.filter((item) => item !== null).map((item) => plainText(item, inner, language, formats));
  return formatList(shown, language, formats.includes('or'));
}

function numberText(
  value: number,
  definition: ValueDefinition,
  language: Language,
  formats: readonly ValueFormat[],
): string {
  const { type } = definition;
  if (type === 'percent') return percentText(value, language, formats);
  if (formats.includes('number')) return formatInteger(value, language);
  if (isDuration(type)) return durationText(value, type, language, formats);
  if (formats.includes('words')) return inWords(value, language);
  const figures = formatInteger(value, language);
  return formats.includes('full') ? `${inWords(value, language)} (${figures})` : figures;
}

function durationText(
  value: number,
  unit: Parameters<typeof formatDuration>[1],
  language: Language,
  formats: readonly ValueFormat[],
): string {
  if (formats.includes('words')) return durationInWords(value, unit, language);
  if (formats.includes('full')) return durationInFull(value, unit, language);
  return formatDuration(value, unit, language);
}

/** Basis points: 350 → `3,5 %`, `3.5%`. */
function percentText(value: number, language: Language, formats: readonly ValueFormat[]): string {
  const figures = formatHundredths(value, language);
  if (formats.includes('number')) return figures;
  return language === 'fr' ? `${figures}${NARROW_SPACE}%` : `${figures}%`;
}

function recordText(
  value: { readonly [key: string]: ParameterValue },
  definition: ValueDefinition,
  language: Language,
  formats: readonly ValueFormat[],
): string {
  const { amount, currency } = value;
  if (typeof amount === 'number' && typeof currency === 'string')
    return moneyText({ amount, currency }, language, formats);
  const translated = value[language];
  if (definition.type === 'text' && typeof translated === 'string') return textOf(translated, definition, language);
  return (definition.fields ?? [])
    .flatMap((field) => {
      const one = value[field.name];
      return one === undefined || one === null ? [] : [formatDefined(one, field, language, formats)];
    })
    .join(', ');
}

function moneyText(
  money: { readonly amount: number; readonly currency: string },
  language: Language,
  formats: readonly ValueFormat[],
): string {
  if (formats.includes('words')) return moneyInWords(money, language);
  if (formats.includes('full')) return `${moneyInWords(money, language)} (${formatMoney(money, language)})`;
  return formatMoney(money, language);
}

function textOf(value: string, definition: ValueDefinition, language: Language): string {
  if (definition.type === 'date') return formatDate(value, language);
  if (definition.type === 'party') return partyName(value, language);
  if (definition.type === 'territory') return territoryName(value)?.[language] ?? value;
  if (definition.type === 'siren') return value.replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00A0');
  return value.replaceAll('\n', ', ');
}
