import { useTranslation } from 'react-i18next';
import type { Bilingual, Language } from '../../domain/language.ts';
import { setTypographyOf } from '../../domain/memorandum/typography/typography.ts';

/** The words of the library and of the domain in the reader's language, with its typography. */
export function useWords(): { readonly language: Language; readonly say: (words: Bilingual) => string } {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'fr';
  return { language, say: (words) => setTypographyOf(words[language], language) };
}
