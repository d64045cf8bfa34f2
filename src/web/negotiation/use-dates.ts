import { useTranslation } from 'react-i18next';

const MS_PER_DAY = 86_400_000;

/** Dates as read in Paris, where the delays are counted. */
export function useDates() {
  const { i18n } = useTranslation();
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(i18n.language, { timeZone: 'Europe/Paris', ...options });
    return (at: string | Date) => formatter.format(new Date(at));
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
