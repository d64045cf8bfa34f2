import { and, eq, sql } from 'drizzle-orm';
import type { EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { type Refused, refuse } from '../refusals.ts';
import { draftTurns } from '../schema/private.ts';
import { readAs, withActor } from '../with-actor.ts';
import { isOnSide } from './is-on-side.ts';

export interface DraftTurn<Content = unknown> {
  /** The ETag: 1 after the first save. */
  readonly rev: number;
  readonly content: Content;
  readonly savedBy: PersonId;
  readonly savedAt: Instant;
}

/** The draft that a side prepares. Null when there is none, or when it is not the viewer's side: nobody else ever sees it. */
export async function readDraft(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  of: { readonly engagement: EngagementId; readonly side: Side },
): Promise<DraftTurn | null> {
  const [row] = await readAs(db, { kind: 'person', person }, (tx) => tx.select().from(draftTurns).where(sideOf(of)));
  if (row === undefined) return null;
  const key = await unlessDestroyed(keyring.dataKey({ kind: 'side', ...of }));
  if (key === null) return null;
  const content: unknown = JSON.parse(key.open('draft', row.content));
  return { rev: row.rev, content, savedBy: row.savedBy as PersonId, savedAt: toInstant(row.savedAt) };
}

/**
 * Saves a side's draft against the revision that was read (0: there was none). Returns the new revision.
 * Refuses `stale-revision` when a colleague saved meanwhile, `not-found` when it is not the viewer's side.
 */
export async function saveDraft(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  of: { readonly engagement: EngagementId; readonly side: Side },
  rev: number,
  content: unknown,
): Promise<{ readonly rev: number } | Refused> {
  return withActor(db, { kind: 'person', person }, async (tx) => {
    if (!(await isOnSide(tx, of))) return refuse('not-found');
    const key = await keyring.dataKey({ kind: 'side', ...of });
    const sealed = key.seal('draft', JSON.stringify(content));
    const values = { content: sealed, savedBy: person, savedAt: new Date() };
    const saved =
      rev === 0
        ? await tx
            .insert(draftTurns)
            .values({ engagementId: of.engagement, side: of.side, rev: 1, ...values })
            .onConflictDoNothing()
            .returning({ rev: draftTurns.rev })
        : await tx
            .update(draftTurns)
            .set({ ...values, rev: sql`${draftTurns.rev} + 1` })
            .where(and(sideOf(of), eq(draftTurns.rev, rev)))
            .returning({ rev: draftTurns.rev });
    const [row] = saved;
    return row ?? refuse('stale-revision');
  });
}

/** Throws a side's draft away, once its turn was sent. */
export async function discardDraft(
  db: Database,
  person: PersonId,
  of: { readonly engagement: EngagementId; readonly side: Side },
): Promise<void> {
  await withActor(db, { kind: 'person', person }, (tx) => tx.delete(draftTurns).where(sideOf(of)));
}

function sideOf(of: { readonly engagement: EngagementId; readonly side: Side }) {
  return and(eq(draftTurns.engagementId, of.engagement), eq(draftTurns.side, of.side));
}
