import type { ClauseId, EngagementId, PersonId } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { OUTBOX_SECRET } from './outbox.ts';

/** Leaves word for those whom an internal comment mentions; the dispatcher writes to them. Of the comment it says nothing; where it stands is sealed. */
export async function tellMentioned(
  db: Database,
  keyring: Keyring,
  comment: {
    readonly id: string;
    readonly engagement: EngagementId;
    readonly side: Side;
    readonly clause: ClauseId | null;
  },
  people: readonly PersonId[],
): Promise<void> {
  if (people.length === 0) return;
  const { id, engagement, side, clause } = comment;
  const system = await keyring.dataKey({ kind: 'system' });
  for (const person of people) {
    const secret = Buffer.from(system.seal(OUTBOX_SECRET, JSON.stringify({ side, clause })));
    await db.engine`
      insert into outbox (key, topic, payload, secret)
      values (${`mention-${id}-${person}`}, 'mentioned', ${JSON.stringify({ engagement, person })}::jsonb, ${secret})
      on conflict (key) do nothing`;
  }
}
