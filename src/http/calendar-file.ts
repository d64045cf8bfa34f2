import type { Work } from '../db/engagements/list-work.ts';
import type { Instant } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { TASK_MAILS } from '../messages/mails/task-mails.ts';
import { calendarOf, calendarStamp, calendarText } from './calendar-lines.ts';

/** A deadline is a moment; readers show one without length badly, so it is the quarter of an hour before. */
const BLOCK_MS = 15 * 60_000;

/**
 * Deadlines as an iCalendar file (RFC 5545): one event per task that has one. The same task keeps its
 * UID, so that a moved deadline moves. It says what is awaited and where, as mails do: no name, no content.
 */
export function calendarFile(
  work: readonly Pick<Work, 'engagement' | 'task'>[],
  options: { readonly publicUrl: string; readonly language: Language; readonly now: Instant },
): string {
  const host = new URL(options.publicUrl).hostname;
  const events = work.flatMap(({ engagement: { engagement }, task }) => {
    if (task.due === null) return [];
    const link = `${options.publicUrl}/engagements/${engagement}`;
    return [
      'BEGIN:VEVENT',
      `UID:${engagement}-${task.id}@${host}`,
      `DTSTAMP:${calendarStamp(options.now)}`,
      `DTSTART:${calendarStamp(new Date(Date.parse(task.due) - BLOCK_MS).toISOString())}`,
      `DTEND:${calendarStamp(task.due)}`,
      `SUMMARY:${calendarText(`Entente : ${TASK_MAILS[task.kind].subject[options.language]}`)}`,
      `DESCRIPTION:${calendarText(link)}`,
      `URL:${link}`,
      'TRANSP:TRANSPARENT',
      'CLASS:CONFIDENTIAL',
      'END:VEVENT',
    ];
  });
  return calendarOf(['X-WR-CALNAME:Entente', 'REFRESH-INTERVAL;VALUE=DURATION:PT1H'], events);
}
