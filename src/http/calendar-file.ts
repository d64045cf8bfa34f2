import type { Work } from '../db/engagements/list-work.ts';
import type { Instant } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { TASK_MAILS } from '../messages/mails/task-mails.ts';

/** A line holds at most 75 octets (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
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
      `DTSTAMP:${stamp(options.now)}`,
      `DTSTART:${stamp(new Date(Date.parse(task.due) - BLOCK_MS).toISOString())}`,
      `DTEND:${stamp(task.due)}`,
      `SUMMARY:${escaped(`Entente : ${TASK_MAILS[task.kind].subject[options.language]}`)}`,
      `DESCRIPTION:${escaped(link)}`,
      `URL:${link}`,
      'TRANSP:TRANSPARENT',
      'CLASS:CONFIDENTIAL',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Entente//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Entente',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function stamp(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** TEXT of RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Folds a long line between characters, never within one. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...parts, part].join('\r\n');
}
