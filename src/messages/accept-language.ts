import type { Language } from '../domain/language.ts';

/**
 * The language to answer in, from an `Accept-Language` header (RFC 9110, 12.5.4).
 * Gives French when the header is absent, names neither language, or likes both equally.
 */
export function acceptedLanguage(header: string | undefined): Language {
  if (header === undefined) return 'fr';
  const quality = { fr: 0, en: 0 };
  for (const range of header.slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const language = tag.trim().split('-')[0];
    if (language !== 'fr' && language !== 'en') continue;
    quality[language] = Math.max(quality[language], weight(parameters));
  }
  return quality.en > quality.fr ? 'en' : 'fr';
}

function weight(parameters: readonly string[]): number {
  const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
  if (q === undefined) return 1;
  const value = Number(q.slice(2));
  return Number.isFinite(value) ? Math.min(Math.max(value, 0), 1) : 0;
}
