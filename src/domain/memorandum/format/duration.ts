import type { Language } from '../../language.ts';
import type { ScalarType } from '../parameter.ts';
import { formatInteger, inWords, NO_BREAK_SPACE } from './number.ts';

type Unit = Extract<ScalarType, 'hours' | 'days' | 'business-days' | 'weeks' | 'months' | 'years'>;

/** Singular and plural of each unit. Calendar days are plain days; business days are those of `domain/calendar`. */
const UNITS: { readonly [unit in Unit]: { readonly [language in Language]: readonly [string, string] } } = {
  hours: { fr: ['heure', 'heures'], en: ['hour', 'hours'] },
  days: { fr: ['jour', 'jours'], en: ['day', 'days'] },
  'business-days': { fr: ['jour ouvré', 'jours ouvrés'], en: ['business day', 'business days'] },
  weeks: { fr: ['semaine', 'semaines'], en: ['week', 'weeks'] },
  months: { fr: ['mois', 'mois'], en: ['month', 'months'] },
  years: { fr: ['an', 'ans'], en: ['year', 'years'] },
};

/** French units that are feminine: `une heure`, `vingt et une semaines`. */
const FEMININE: readonly string[] = ['hours', 'weeks'];

/** Whether a type is a duration. */
export function isDuration(type: string): type is Unit {
  return type in UNITS;
}

/** `30 jours`, `1 month`: French is plural from two, English for anything but one. */
export function formatDuration(value: number, unit: Unit, language: Language): string {
  return `${formatInteger(value, language)}${NO_BREAK_SPACE}${unitName(value, unit, language)}`;
}

/** `trente jours`, `one month`, `vingt et une semaines`. */
export function durationInWords(value: number, unit: Unit, language: Language): string {
  return `${wordsFor(value, unit, language)} ${unitName(value, unit, language)}`;
}

/** `trente (30) jours`: the form of contracts. */
export function durationInFull(value: number, unit: Unit, language: Language): string {
  const figures = formatInteger(value, language);
  return `${wordsFor(value, unit, language)} (${figures})${NO_BREAK_SPACE}${unitName(value, unit, language)}`;
}

function wordsFor(value: number, unit: Unit, language: Language): string {
  const words = inWords(value, language);
  return language === 'fr' && FEMININE.includes(unit) ? words.replace(/\bun$/, 'une') : words;
}

function unitName(value: number, unit: Unit, language: Language): string {
  const [one, many] = UNITS[unit][language];
  const plural = language === 'fr' ? value >= 2 : value !== 1;
  return plural ? many : one;
}
