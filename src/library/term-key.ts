import type { Language } from '../domain/language.ts';

/**
 * A written form of a defined term, reduced so that singular and plural meet: each word without
 * its final s or x; in English, -ies as -y. Capitals count: a defined term is written with them.
 */
export function termKey(form: string, language: Language): string {
  return form
    .trim()
    .replaceAll(/['’]/g, '’')
    .split(/[\s\u00A0\u202F]+/)
    .map((word) => (language === 'en' ? word.replace(/ies$/, 'y') : word).replace(/[sx]$/, ''))
    .join(' ');
}
