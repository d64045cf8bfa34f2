import { useTranslation } from 'react-i18next';

const MS_PER_DAY = 86_400_000;

/** Dates as read in Paris, where the delays are counted. */
export function useDates() {
  const { i18n } = useTranslation();
  const format = (options: Intl.DateTimeFormatOptions) => {
    // British English for readers in Europe; French says the first of a month as an ordinal, which Intl does not.
    const locale = i18n.language === 'en' ? 'en-GB' : 'fr-FR';
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Paris', ...options });
    return (at: string | Date) => {
      const words = formatter.format(new Date(at));
      return locale === 'fr-FR' ? words.replace(/^1 /, '1er ') : words;
    };
  };
  return {
    day: format({ dateStyle: 'long' }),
    dayTime: format({ dateStyle: 'long', timeStyle: 'short' }),
    time: format({ timeStyle: 'short' }),
  };
}

/** Whole days from now to then; negative once it has passed. */
export function daysUntil(at: string, now: Date = new Date()): number {
  return Math.ceil((new Date(at).getTime() - now.getTime()) / MS_PER_DAY);
}
