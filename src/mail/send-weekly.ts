import { toInstant } from '../db/instant.ts';
import { routeMail } from '../db/mails/route-mail.ts';
import { readWeek } from '../db/monitoring/weekly.ts';
import { contactsToMail } from '../db/people/to-mail.ts';
import { parisDate } from '../domain/calendar/paris-time.ts';
import type { PersonId } from '../domain/ids.ts';
import { WEEKLY_MAIL } from '../messages/mails/programme-mails.ts';
import { composeMail } from './compose.ts';
import { nextDigest } from './digest-day.ts';
import { wayOf } from './mail-kind.ts';
import { handOver, type SendingParts } from './send-planned.ts';

/** An officer's week, in numbers, with a link to today's list. */
export async function sendWeekly(parts: SendingParts, payload: Readonly<Record<string, unknown>>): Promise<void> {
  const { person, week } = payload as { readonly person: PersonId; readonly week: string };
  const [told, contacts] = await Promise.all([
    readWeek(parts.db, person),
    contactsToMail(parts.db, parts.keyring, [person]),
  ]);
  const contact = contacts.get(person);
  if (told === null || contact === undefined) return;
  const now = toInstant(parts.now?.() ?? new Date());
  const key = `weekly-${person}-${week}`;
  const routed = await routeMail(
    parts.db,
    { key, person, kind: 'digest', text: 'weekly', engagement: null, task: null },
    { today: parisDate(now), digest: nextDigest(now), decide: (standing) => wayOf('digest', standing) },
  );
  if (routed.way !== 'now' || routed.sent) return;
  const values = Object.fromEntries(Object.entries(told).map(([name, count]) => [name, String(count)]));
  const mail = composeMail(WEEKLY_MAIL, {
    to: contact.email,
    key,
    values,
    link: `${parts.publicUrl}/`,
    language: routed.language,
  });
  await handOver(parts, person, mail);
}
