import type { Language } from '../../language.ts';
import { numberInEnglishWords } from './number-words-en.ts';
import { numberInFrenchWords, WORDS_MAX } from './number-words-fr.ts';

export const NO_BREAK_SPACE = '\u00A0';
/** Narrow no-break space, before ; ! ? and % in French. */
export const NARROW_SPACE = '\u202F';

/** Groups thousands: `1 500 000` in French (no-break spaces), `1,500,000` in English. Four digits stay together in neither. */
export function formatInteger(value: number, language: Language): string {
  const digits = String(Math.abs(value));
  const grouped = digits.replaceAll(/\B(?=(?:\d{3})+$)/g, language === 'fr' ? NO_BREAK_SPACE : ',');
  return value < 0 ? `-${grouped}` : grouped;
}

/** A number of hundredths with its decimals only when there are any: 350 → `3,5` or `3.5`; 300 → `3`. */
export function formatHundredths(value: number, language: Language, fixed = false): string {
  const whole = formatInteger(Math.trunc(value / 100), language);
  const rest = Math.abs(value % 100);
  if (rest === 0) return whole;
  const sign = value < 0 && Math.trunc(value / 100) === 0 ? '-' : '';
  const decimals = String(rest).padStart(2, '0');
  return `${sign}${whole}${language === 'fr' ? ',' : '.'}${fixed ? decimals : decimals.replace(/0$/, '')}`;
}

/** A whole number in words, or in figures when it is negative or too large to be read in words. */
export function inWords(value: number, language: Language): string {
  if (value < 0 || value > WORDS_MAX) return formatInteger(value, language);
  return language === 'fr' ? numberInFrenchWords(value) : numberInEnglishWords(value);
}
