/** French first (it prevails by default), English complete. */
export type Language = 'fr' | 'en';

export const LANGUAGES = ['fr', 'en'] as const satisfies readonly Language[];

/** One text in both languages. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}
