import type { Language } from '../../domain/language.ts';

const NARROW_SPACE = '\u202F';

/** No grouping; grouped by commas as in English; grouped by dots as on the Continent: never the same sign twice. */
const SHAPES = [
  /^(\d+)(?:[.,](\d{1,2}))?$/,
  /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/,
  /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/,
];

/** Hundredths as people type them: `1 234,56`, `1,234.56`, `3.5 %`, `1200 €`. Null when it is no such number. */
export function typedHundredths(typed: string): number | null {
  const bare = typed.replaceAll(/[\s\u00A0\u202F€%]/g, '').replace(/(EUR|euros?)$/i, '');
  const match = SHAPES.map((shape) => shape.exec(bare)).find((found) => found !== null);
  if (match === undefined || match === null) return null;
  const whole = Number((match[1] ?? '').replaceAll(/[.,]/g, ''));
  const cents = Number((match[2] ?? '').padEnd(2, '0'));
  const value = whole * 100 + cents;
  return Number.isSafeInteger(value) ? value : null;
}

/** Hundredths as they are typed in a language: 123456 → `1 234,56`, `1,234.56`; no decimals where there are none. */
export function showHundredths(value: number, language: Language): string {
  const whole = Math.trunc(value / 100);
  const cents = Math.abs(value % 100);
  const grouped = String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, language === 'fr' ? NARROW_SPACE : ',');
  if (cents === 0) return grouped;
  return `${grouped}${language === 'fr' ? ',' : '.'}${String(cents).padStart(2, '0')}`;
}

/** A whole number as typed: `12`, `1 200`. Null when it is not one. */
export function typedInteger(typed: string): number | null {
  const bare = typed.replaceAll(/[\s\u00A0\u202F]/g, '');
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null;
}
