import { asc, eq } from 'drizzle-orm';
import type { RecordedEvent } from '../../domain/engagement/event.ts';
import { JournalFault } from '../../domain/engagement/evolve.ts';
import { canonicalJson } from '../../domain/evidence/canonical-json.ts';
import type { EngagementId } from '../../domain/ids.ts';
import type { DataKey, Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { DatabaseFault } from '../fault.ts';
import { refollow } from '../monitoring/follow.ts';
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
import { rememberReadModelVersion } from './read-model-version.ts';

export interface RebuildReport {
  readonly engagements: number;
  readonly events: number;
  /** Engagements whose content was erased: they cannot be folded, and are left as they are. */
  readonly skipped: readonly EngagementId[];
}

export interface WholeReport extends RebuildReport {
  /** Engagements whose journal does not fold, left as they are: `journal verify` says why. */
  readonly faulty: readonly EngagementId[];
}

/** Told after each engagement: how many are behind us, of how many. */
export type OnRebuilt = (done: number, of: number) => void;

/**
 * Drops the read models of one engagement and folds them anew from the journal. What was right before is
 * the same after. One transaction; commands may go on meanwhile. Throws {@link DatabaseFault}
 * `journal-conflict` when an entry does not open.
 */
export async function rebuild(db: Database, keyring: Keyring, engagement: EngagementId): Promise<RebuildReport> {
  const key = await unlessDestroyed(keyring.standingKey({ kind: 'engagement', engagement }));
  if (key === null) return { engagements: 0, events: 0, skipped: [engagement] };
  return { engagements: 1, events: await rebuildOne(db, key, engagement), skipped: [] };
}

/**
 * The same for every engagement that the journal knows, one transaction each; then remembers that all read
 * models are of this release's shape. An engagement whose journal does not fold holds up no other.
 */
export async function rebuildAll(db: Database, keyring: Keyring, onRebuilt?: OnRebuilt): Promise<WholeReport> {
  const ids = await recordedEngagements(db);
  const skipped: EngagementId[] = [];
  const faulty: EngagementId[] = [];
  let [engagements, events] = [0, 0];
  for (const [index, id] of ids.entries()) {
    const one = await rebuild(db, keyring, id).catch((error: unknown) => {
      if (error instanceof DatabaseFault) return null;
      throw error;
    });
    if (one === null) faulty.push(id);
    else {
      engagements += one.engagements;
      events += one.events;
      skipped.push(...one.skipped);
    }
    onRebuilt?.(index + 1, ids.length);
  }
  await rememberReadModelVersion(db);
  return { engagements, events, skipped, faulty };
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
    const folded = foldOrFault(engagement, recorded);
    for (const table of [engagements, clauses, turns, tasks]) {
      await tx.delete(table).where(eq(table.engagementId, engagement));
    }
    const first = recorded[0];
    if (folded === null || first === undefined) return 0;
    await writeEngagement(tx, folded, first.at);
    await writeClauses(tx, key, engagement, folded);
    await writeTurns(tx, key, engagement, recorded);
    await writeTasks(tx, engagement, folded);
    await refollow(tx, key, engagement);
    return recorded.length;
  });
}

function foldOrFault(engagement: EngagementId, recorded: readonly RecordedEvent[]): Folded | null {
  try {
    return fold(recorded);
  } catch (error) {
    if (!(error instanceof JournalFault)) throw error;
    const what = `The journal of ${engagement} does not fold: run the verb "journal verify" first.`;
    throw new DatabaseFault('journal-conflict', what, error);
  }
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
