import type { CallRow } from '../db/calls/calls.ts';
import type { CalendarDate, Instant } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { setTypographyOf } from '../domain/memorandum/typography/typography.ts';
import { calendarOf, calendarStamp, calendarText } from './calendar-lines.ts';

const LAST_DAY = { fr: 'Dernier jour pour répondre :', en: 'Last day to answer:' } as const;

/**
 * The last day of a call as an iCalendar file: one event of a whole day, with the address of the call. A
 * date alone has no hour and no zone there, and lasts one day (RFC 5545, 3.6.1).
 */
export function callCalendar(
  call: Pick<CallRow, 'call' | 'title' | 'company'>,
  closesOn: CalendarDate,
  options: { readonly publicUrl: string; readonly language: Language; readonly now: Instant },
): string {
  const { publicUrl, language, now } = options;
  const link = `${publicUrl}/calls/${call.call}?lang=${language}`;
  const words = (text: string) => calendarText(setTypographyOf(text, language));
  return calendarOf(
    [],
    [
      'BEGIN:VEVENT',
      `UID:call-${call.call}@${new URL(publicUrl).hostname}`,
      `DTSTAMP:${calendarStamp(now)}`,
      `DTSTART;VALUE=DATE:${closesOn.replaceAll('-', '')}`,
      `SUMMARY:${words(`${LAST_DAY[language]} ${call.title}`)}`,
      `DESCRIPTION:${words(call.company.name)}\\n${calendarText(link)}`,
      `URL:${link}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ],
  );
}
