import { useTranslation } from 'react-i18next';
import type { Bilingual, Language } from '../../domain/language.ts';
import { setTypographyOf } from '../../domain/memorandum/typography/typography.ts';

interface Words {
  readonly language: Language;
  readonly say: (words: Bilingual) => string;
  readonly quote: (text: string) => string;
  /** Between a name and what it is worth. */
  readonly colon: string;
}

/** The words of the library and of the domain in the reader's language, with its typography. */
export function useWords(): Words {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'fr';
  return {
    language,
    say: (words) => setTypographyOf(words[language], language),
    quote: (text) => (language === 'fr' ? `« ${text} »` : `“${text}”`),
    colon: language === 'fr' ? ' : ' : ': ',
  };
}
