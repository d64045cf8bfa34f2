import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '../../domain/engagement/actor.ts';
import type { EngagementId, PersonId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { bodyField } from '../journal/seal-batch.ts';
import { journal, journalBodies } from '../schema/journal.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/**
 * Whose act each turn is, by the journal number of its `turn-sent`: of a turn that was revealed, whoever
 * sealed it last. Only of turns that were sent; empty for who may not read the journal's bodies.
 */
export async function readTurnSenders(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<ReadonlyMap<number, PersonId>> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({ seq: journal.seq, type: journal.type, side: journal.side, body: journalBodies.body })
      .from(journal)
      .innerJoin(
        journalBodies,
        and(eq(journalBodies.engagementId, journal.engagementId), eq(journalBodies.seq, journal.seq)),
      )
      .where(and(eq(journal.engagementId, engagement), inArray(journal.type, ['turn-sealed', 'turn-sent'])))
      .orderBy(asc(journal.seq)),
  );
  if (rows.length === 0) return new Map();
  const key = await unlessDestroyed(keyring.dataKey({ kind: 'engagement', engagement }));
  if (key === null) return new Map();
  const sealers = new Map<string, PersonId>();
  const senders = new Map<number, PersonId>();
  for (const { seq, type, side, body } of rows) {
    const { actor, event }: Entry = JSON.parse(key.open(bodyField(seq), body));
    const person = actor.kind === 'system' ? undefined : actor.person;
    if (type === 'turn-sealed') {
      if (person !== undefined) sealers.set(side ?? '', person);
      continue;
    }
    const sender = event.opening === undefined ? person : sealers.get(side ?? '');
    if (sender !== undefined) senders.set(seq, sender);
  }
  return senders;
}

interface Entry {
  readonly actor: Actor;
  readonly event: { readonly opening?: unknown };
}
