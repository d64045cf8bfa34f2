import type { Database } from '../db/database.ts';
import { readTurns } from '../db/engagements/read-content.ts';
import { readTurnSenders } from '../db/engagements/turn-senders.ts';
import type { OutboxMessage } from '../db/outbox/outbox.ts';
import type { Member } from '../db/people/memberships.ts';
import { ENGINE } from '../db/viewer.ts';
import { mentionedIn } from '../domain/engagement/mention.ts';
import type { ClauseId, EngagementId, PersonId } from '../domain/ids.ts';
import type { Keyring } from '../keys/keyring.ts';
import type { PlannedMail } from './mails-for-event.ts';

/** Mails to those whom the comments of a turn mention, now that it was sent: one each, to the first such clause. */
export async function mailsForMentions(
  { db, keyring }: { readonly db: Database; readonly keyring: Keyring },
  { key, seq }: OutboxMessage,
  engagement: EngagementId,
  members: readonly Member[],
): Promise<readonly PlannedMail[]> {
  if (seq === null) return [];
  const turns = await readTurns(db, keyring, ENGINE, engagement, seq - 1);
  const moves = turns.find((turn) => turn.seq === seq)?.event.moves ?? [];
  const clauses = new Map<PersonId, ClauseId>();
  for (const move of moves) {
    if (move.kind !== 'comment') continue;
    for (const person of mentionedIn(move.text)) if (!clauses.has(person)) clauses.set(person, move.clause);
  }
  if (clauses.size === 0) return [];
  const sender = (await readTurnSenders(db, keyring, ENGINE, engagement)).get(seq);
  return [...clauses].flatMap(([person, clause]): PlannedMail[] => {
    const member = members.find((one) => one.person === person);
    if (member === undefined || person === sender) return [];
    const mail = { person, to: member.email, kind: 'mention', text: 'mentioned', engagement, task: null } as const;
    return [{ ...mail, key: `${key}-mention-${person}`, clause }];
  });
}
