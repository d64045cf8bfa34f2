import { readCalled } from '../db/callings/callings.ts';
import type { Database } from '../db/database.ts';
import { readEngagement } from '../db/engagements/read-engagement.ts';
import type { OutboxMessage } from '../db/outbox/outbox.ts';
import { ENGINE } from '../db/viewer.ts';
import type { Office } from '../domain/engagement/calling.ts';
import type { Keyring } from '../keys/keyring.ts';
import { CALLED_MAIL } from '../messages/mails/account-mails.ts';
import { composeMail } from './compose.ts';
import type { OutgoingMail } from './mailer.ts';

const OFFICE_OF: Readonly<Record<string, Office>> = { 'adviser-invited': 'inpi-adviser', 'mediator-named': 'mediator' };

/** The mail to somebody from outside whose call has come to hold: their own address is the key, no token is needed. */
export async function mailsToCalled(
  { db, keyring, publicUrl }: { readonly db: Database; readonly keyring: Keyring; readonly publicUrl: string },
  { engagement: id, payload }: OutboxMessage,
): Promise<readonly OutgoingMail[]> {
  const office = OFFICE_OF[String(payload['type'])];
  const engagement = id === null || office === undefined ? null : await readEngagement(db, ENGINE, id);
  const held = (engagement?.callings ?? []).filter((calling) => calling.office === office && calling.inForce);
  if (id === null || office === undefined || held.length === 0) return [];
  const people = await readCalled(db, keyring, ENGINE, id);
  return held.flatMap(({ calling }) => {
    const person = people.get(calling);
    if (person === undefined) return [];
    const parts = { to: person.email, key: `called-${calling}`, language: person.language };
    return [composeMail(CALLED_MAIL[office], { ...parts, link: `${publicUrl}/callings/${calling}` })];
  });
}
