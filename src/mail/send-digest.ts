import { toInstant } from '../db/instant.ts';
import { digestLines, settleDigest } from '../db/mails/digest.ts';
import { routeMail } from '../db/mails/route-mail.ts';
import { contactsToMail } from '../db/people/to-mail.ts';
import { parisDate } from '../domain/calendar/paris-time.ts';
import type { CalendarDate, PersonId } from '../domain/ids.ts';
import { digestMail } from '../messages/mails/digest-mail.ts';
import { findMailText } from '../messages/mails/mails-by-name.ts';
import { composeMail } from './compose.ts';
import { nextDigest } from './digest-day.ts';
import { wayOf } from './mail-kind.ts';
import { handOver, refusal, type SendingParts } from './send-planned.ts';

/** One mail with all that waited for a person until that day; none when nothing waits any more. */
export async function sendDigest(parts: SendingParts, payload: Readonly<Record<string, unknown>>): Promise<void> {
  const { person, day } = payload as { readonly person: PersonId; readonly day: CalendarDate };
  const lines = (await digestLines(parts.db, person, day)).flatMap(({ text, count }) => {
    const found = findMailText(text);
    return found === null ? [] : [{ text: found, count }];
  });
  const contact = (await contactsToMail(parts.db, parts.keyring, [person])).get(person);
  if (lines.length > 0 && contact !== undefined) {
    const now = toInstant(parts.now?.() ?? new Date());
    const key = `digest-${person}-${day}`;
    const routed = await routeMail(
      parts.db,
      { key, person, kind: 'digest', text: 'digest', engagement: null, task: null },
      { today: parisDate(now), digest: nextDigest(now), decide: (standing) => wayOf('digest', standing) },
    );
    if (routed.way === 'now' && !routed.sent) {
      const composed = composeMail(digestMail(lines), {
        to: contact.email,
        key,
        link: `${parts.publicUrl}/`,
        language: routed.language,
        ...refusal(parts, person, 'digest'),
      });
      await handOver(parts, person, composed);
    }
  }
  await settleDigest(parts.db, person, day);
}
