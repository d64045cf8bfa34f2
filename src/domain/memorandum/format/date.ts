import type { Language } from '../../language.ts';
import { NO_BREAK_SPACE } from './number.ts';

const MONTHS: { readonly [language in Language]: readonly string[] } = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** `2026-05-01` → `1er mai 2026` or `1 May 2026`; what is not a date is given back as it is. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[language][Number(month) - 1];
  if (year === undefined || day === undefined || name === undefined) return date;
  const number = Number(day);
  const shown = language === 'fr' && number === 1 ? '1er' : String(number);
  return `${shown}${NO_BREAK_SPACE}${name}${NO_BREAK_SPACE}${year}`;
}
