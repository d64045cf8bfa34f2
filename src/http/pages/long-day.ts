import type { CalendarDate } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';

/** A calendar date in words: `30 juin 2099`, `30 June 2099`. */
export function longDay(date: CalendarDate, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
