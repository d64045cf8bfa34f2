import * as z from 'zod';
import type { Bilingual } from '../domain/language.ts';

/** One fault of a body's shape, as the type provider hands it on: zod's own issue, spread. */
export interface ShapeFault {
  readonly instancePath: string;
  /** zod's code: `invalid_type`, `too_big` … */
  readonly keyword?: string | undefined;
  readonly message?: string | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

const SENTENCES = { fr: z.locales.fr().localeError, en: z.locales.en().localeError };

/** The fault in both languages, by zod's own catalogues: the language of one request must not be the process's. */
export function shapeSentence(fault: ShapeFault): Bilingual {
  return { fr: sentence('fr', fault), en: sentence('en', fault) };
}

function sentence(language: 'fr' | 'en', { keyword, message, params }: ShapeFault): string {
  const issue = { ...params, code: keyword, path: [] } as unknown as Parameters<typeof SENTENCES.fr>[0];
  const said = SENTENCES[language](issue);
  return (typeof said === 'string' ? said : said?.message) ?? message ?? '';
}
