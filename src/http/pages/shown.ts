import type { Language } from '../../domain/language.ts';
import { setTypographyOf } from '../../domain/memorandum/typography/typography.ts';
import { escapeHtml } from '../../mail/compose.ts';

/** Text for a page: typography of its language, escaped. */
export function shown(text: string, language: Language): string {
  return escapeHtml(setTypographyOf(text, language));
}
