import { and, asc, eq, gt } from 'drizzle-orm';
import type { Event } from '../../domain/engagement/event.ts';
import type { ClauseReadModel } from '../../domain/engagement/project.ts';
import type { EngagementId, Instant } from '../../domain/ids.ts';
import type { DataKey, Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { clauseField, turnField } from '../journal/read-model-rows.ts';
import { clauses } from '../schema/clauses.ts';
import { turns } from '../schema/turns.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/** A turn as it was sent, with its journal number and time. */
export interface TurnRow {
  readonly seq: number;
  readonly at: Instant;
  readonly event: Extract<Event, { type: 'turn-sent' }>;
}

/**
 * The clauses in scope, in the order of opening. Empty when the engagement is unknown, not the
 * viewer's, or erased; staff get none: they see the process.
 */
export async function readClauses(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<readonly ClauseReadModel[]> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({ clause: clauses.clause, content: clauses.content })
      .from(clauses)
      .where(eq(clauses.engagementId, engagement))
      .orderBy(asc(clauses.position), asc(clauses.clause)),
  );
  return opened(keyring, engagement, rows, (key, row) => JSON.parse(key.open(clauseField(row.clause), row.content)));
}

/** Turns that were sent, oldest first, those after journal number `afterSeq` only. */
export async function readTurns(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  engagement: EngagementId,
  afterSeq = 0,
): Promise<readonly TurnRow[]> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({ seq: turns.seq, sentAt: turns.sentAt, content: turns.content })
      .from(turns)
      .where(and(eq(turns.engagementId, engagement), gt(turns.seq, afterSeq)))
      .orderBy(asc(turns.seq)),
  );
  return opened(keyring, engagement, rows, (key, row) => ({
    seq: row.seq,
    at: toInstant(row.sentAt),
    event: JSON.parse(key.open(turnField(row.seq), row.content)),
  }));
}

async function opened<Row, Opened>(
  keyring: Keyring,
  engagement: EngagementId,
  rows: readonly Row[],
  open: (key: DataKey, row: Row) => Opened,
): Promise<readonly Opened[]> {
  if (rows.length === 0) return [];
  const key = await unlessDestroyed(keyring.dataKey({ kind: 'engagement', engagement }));
  if (key === null) return [];
  return rows.map((row) => open(key, row));
}
