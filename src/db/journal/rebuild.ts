import { asc, eq } from 'drizzle-orm';
import type { RecordedEvent } from '../../domain/engagement/event.ts';
import { canonicalJson } from '../../domain/evidence/canonical-json.ts';
import type { EngagementId } from '../../domain/ids.ts';
import { isShredded } from '../../keys/key-fault.ts';
import type { DataKey, Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { DatabaseFault } from '../fault.ts';
import { clauses } from '../schema/clauses.ts';
import { engagements } from '../schema/engagements.ts';
import { journal } from '../schema/journal.ts';
import { tasks } from '../schema/tasks.ts';
import { turns } from '../schema/turns.ts';
import { ENGINE } from '../viewer.ts';
import { type Transaction, withActor } from '../with-actor.ts';
import { type Folded, fold } from './fold.ts';
import { readEntries } from './read-entries.ts';
import { clauseField, turnField } from './read-model-rows.ts';

export interface RebuildReport {
  readonly engagements: number;
  readonly events: number;
  /** Engagements whose content was erased: they cannot be folded, and are left as they are. */
  readonly skipped: readonly EngagementId[];
}

/**
 * Drops the read models of one engagement, or of all, and folds them anew from the journal. What was
 * right before is the same after. One transaction per engagement; commands may go on meanwhile.
 */
export async function rebuild(db: Database, keyring: Keyring, only?: EngagementId): Promise<RebuildReport> {
  const skipped: EngagementId[] = [];
  let events = 0;
  const ids = only === undefined ? await recordedEngagements(db) : [only];
  for (const engagement of ids) {
    const key = await keyring.standingKey({ kind: 'engagement', engagement }).catch((error: unknown) => {
      if (isShredded(error)) return null;
      throw error;
    });
    if (key === null) skipped.push(engagement);
    else events += await rebuildOne(db, key, engagement);
  }
  return { engagements: ids.length - skipped.length, events, skipped };
}

function rebuildOne(db: Database, key: DataKey, engagement: EngagementId): Promise<number> {
  return withActor(db, ENGINE, async (tx) => {
    // A commit of this engagement now waits for us, then writes over what we wrote.
    await tx
      .select({ id: engagements.engagementId })
      .from(engagements)
      .where(eq(engagements.engagementId, engagement))
      .for('update');
    const entries = await readEntries(tx, engagement, key);
    const recorded = entries.map((entry) => {
      if (entry.recorded !== null) return entry.recorded;
      throw new DatabaseFault(
        'journal-conflict',
        `Entry ${entry.chain.seq} of ${engagement} does not open: run the verb "journal verify" first.`,
      );
    });
    const folded = fold(recorded);
    for (const table of [engagements, clauses, turns, tasks]) {
      await tx.delete(table).where(eq(table.engagementId, engagement));
    }
    const first = recorded[0];
    if (folded === null || first === undefined) return 0;
    await writeEngagement(tx, folded, first.at);
    await writeClauses(tx, key, engagement, folded);
    await writeTurns(tx, key, engagement, recorded);
    await writeTasks(tx, engagement, folded);
    return recorded.length;
  });
}

async function writeEngagement(tx: Transaction, folded: Folded, openedAt: string): Promise<void> {
  const model = folded.projection.engagement;
  await tx.insert(engagements).values({
    engagementId: model.engagement,
    callId: model.call,
    startup: model.startup,
    industrial: model.industrial,
    stage: model.stage,
    rev: model.rev,
    seq: model.seq,
    openedAt: new Date(openedAt),
    changedAt: new Date(model.changedAt),
    nextDeadlineAt: model.nextDeadline === null ? null : new Date(model.nextDeadline.at),
    model,
  });
}

async function writeClauses(tx: Transaction, key: DataKey, engagement: EngagementId, folded: Folded): Promise<void> {
  const rows = folded.projection.clauses.map((clause, position) => ({
    engagementId: engagement,
    clause: clause.clause,
    position,
    status: clause.status,
    rev: clause.rev,
    seq: clause.changedSeq,
    content: key.seal(clauseField(clause.clause), canonicalJson(clause)),
  }));
  if (rows.length > 0) await tx.insert(clauses).values(rows);
}

async function writeTurns(
  tx: Transaction,
  key: DataKey,
  engagement: EngagementId,
  recorded: readonly RecordedEvent[],
): Promise<void> {
  const rows = recorded.flatMap(({ seq, at, event }) =>
    event.type !== 'turn-sent'
      ? []
      : [
          {
            engagementId: engagement,
            seq,
            turn: event.turn,
            side: event.side,
            moves: event.moves.length,
            sentAt: new Date(at),
            content: key.seal(turnField(seq), canonicalJson(event)),
          },
        ],
  );
  if (rows.length > 0) await tx.insert(turns).values(rows);
}

async function writeTasks(tx: Transaction, engagement: EngagementId, folded: Folded): Promise<void> {
  if (folded.tasks.length === 0) return;
  await tx.insert(tasks).values(
    folded.tasks.map(({ task, seq, closedAt }) => ({
      engagementId: engagement,
      taskId: task.id,
      kind: task.kind,
      side: task.side,
      personId: task.person,
      since: new Date(task.since),
      due: task.due === null ? null : new Date(task.due),
      seq,
      closedAt: closedAt === null ? null : new Date(closedAt),
      model: task,
    })),
  );
}

/** Every engagement that the journal knows. */
export async function recordedEngagements(db: Database): Promise<EngagementId[]> {
  const rows = await withActor(db, ENGINE, (tx) =>
    tx.selectDistinct({ id: journal.engagementId }).from(journal).orderBy(asc(journal.engagementId)),
  );
  return rows.map((row) => row.id as EngagementId);
}
