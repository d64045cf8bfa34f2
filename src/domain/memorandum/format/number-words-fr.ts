const UNITS = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

/** The greatest number written in words: below one thousand billion. */
export const WORDS_MAX = 999_999_999_999;

/**
 * A whole number in French words, masculine, traditional hyphenation: 81 → `quatre-vingt-un`,
 * 200 → `deux cents`, 1203 → `mille deux cent trois`. From 0 to `WORDS_MAX`.
 */
export function numberInFrenchWords(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value < 100) return underHundred(value);
  if (value < 1000) return hundreds(value, true);
  return large(value);
}

function underHundred(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  const ten = Math.floor(value / 10);
  const base = TENS[ten] ?? '';
  const rest = ten === 7 || ten === 9 ? value - (ten - 1) * 10 : value % 10;
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : base;
  const and = (rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-';
  return `${base}${and}${UNITS[rest] ?? ''}`;
}

/** `final`: nothing follows, so that `cents` and `vingts` take their s. */
function hundreds(value: number, final: boolean): string {
  const hundred = Math.floor(value / 100);
  const rest = value % 100;
  const tail = rest === 0 ? '' : ` ${final ? underHundred(rest) : withoutS(underHundred(rest))}`;
  if (hundred === 0) return tail.trim();
  if (hundred === 1) return `cent${tail}`;
  return `${UNITS[hundred] ?? ''} cent${rest === 0 && final ? 's' : ''}${tail}`;
}

function withoutS(words: string): string {
  return words === 'quatre-vingts' ? 'quatre-vingt' : words;
}

function large(value: number): string {
  const billions = Math.floor(value / 1e9);
  const millions = Math.floor(value / 1e6) % 1000;
  const thousands = Math.floor(value / 1000) % 1000;
  const rest = value % 1000;
  return [
    billions === 0 ? '' : `${hundreds(billions, true)} milliard${billions > 1 ? 's' : ''}`,
    millions === 0 ? '' : `${hundreds(millions, true)} million${millions > 1 ? 's' : ''}`,
    thousands === 0 ? '' : `${thousands === 1 ? '' : `${hundreds(thousands, false)} `}mille`,
    rest === 0 ? '' : hundreds(rest, true),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
