import type { Database } from '../db/database.ts';
import { toInstant } from '../db/instant.ts';
import { markBounced } from '../db/mails/bounces.ts';
import { type MailKind, markMailSent, routeMail } from '../db/mails/route-mail.ts';
import { parisDate } from '../domain/calendar/paris-time.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Keyring } from '../keys/keyring.ts';
import { mailText } from '../messages/mails/mails-by-name.ts';
import { composeMail } from './compose.ts';
import { nextDigest } from './digest-day.ts';
import { wayOf } from './mail-kind.ts';
import { type Mailer, type OutgoingMail, Undeliverable } from './mailer.ts';
import type { PlannedMail } from './mails-for-event.ts';
import { REFUSABLE, unsubscribeToken } from './unsubscribe-token.ts';

export interface SendingParts {
  readonly db: Database;
  readonly keyring: Keyring;
  readonly mailer: Mailer;
  readonly publicUrl: string;
  /** The clock, in a test that moves it. */
  readonly now?: () => Date;
}

/** Sends one mail at once, or leaves it to the digest, or to nobody: by kind, settings and budget. Rejects when it may be tried again. */
export async function sendPlanned(parts: SendingParts, planned: PlannedMail): Promise<void> {
  const { db, publicUrl } = parts;
  const now = toInstant(parts.now?.() ?? new Date());
  const { to, clause = null, ...mail } = planned;
  const routed = await routeMail(db, mail, {
    today: parisDate(now),
    digest: nextDigest(now),
    decide: (standing) => wayOf(mail.kind, standing),
  });
  if (routed.way !== 'now' || routed.sent) return;
  const composed = composeMail(mailText(planned.text), {
    to,
    key: mail.key,
    link: `${publicUrl}/engagements/${planned.engagement}${clause === null ? '' : `/clauses/${clause}`}`,
    language: routed.language,
    ...refusal(parts, mail.person, mail.kind),
  });
  await handOver(parts, mail.person, composed);
}

/** Hands a mail of ours over and remembers it; a mailbox that refuses for good is marked, and ends the matter. */
export async function handOver({ db, mailer }: SendingParts, person: PersonId, mail: OutgoingMail): Promise<void> {
  try {
    await mailer.send(mail);
  } catch (error) {
    if (!(error instanceof Undeliverable)) throw error;
    await markBounced(db, person, error.code);
  }
  await markMailSent(db, mail.key);
}

/** The address by which one click ends mails of this kind; nothing for those that nobody may refuse. */
export function refusal(
  { keyring, publicUrl }: SendingParts,
  person: PersonId,
  kind: MailKind,
): { readonly unsubscribe?: string } {
  const refusable = REFUSABLE.find((one) => one === kind);
  if (refusable === undefined) return {};
  const token = unsubscribeToken(keyring.derive('mail/unsubscribe'), person, refusable);
  return { unsubscribe: `${publicUrl}/api/mail/unsubscribe/${token}` };
}
