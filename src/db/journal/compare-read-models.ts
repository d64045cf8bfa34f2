import { and, eq, isNull } from 'drizzle-orm';
import type { RecordedEvent } from '../../domain/engagement/event.ts';
import { canonicalJson } from '../../domain/evidence/canonical-json.ts';
import type { EngagementId } from '../../domain/ids.ts';
import type { DataKey } from '../../keys/keyring.ts';
import { clauses } from '../schema/clauses.ts';
import { engagements } from '../schema/engagements.ts';
import { tasks } from '../schema/tasks.ts';
import { turns } from '../schema/turns.ts';
import type { Transaction } from '../with-actor.ts';
import type { Folded } from './fold.ts';
import { clauseField, turnField } from './read-model-rows.ts';

/** A row of a read model that is not what the journal says. */
export interface Difference {
  /** `engagement`, `clause exclusivity`, `turn 4`, `task send-turn/2` … */
  readonly what: string;
  readonly kind: 'altered' | 'missing' | 'extra';
}

/** The first difference between the read models in the tables and the fold of the journal; null when they are the same. */
export async function compareReadModels(
  tx: Transaction,
  key: DataKey,
  engagement: EngagementId,
  events: readonly RecordedEvent[],
  folded: Folded,
): Promise<Difference | null> {
  const expected = new Map<string, string>([
    ['engagement', canonicalJson(folded.projection.engagement)],
    ...folded.projection.clauses.map((clause) => [`clause ${clause.clause}`, canonicalJson(clause)] as const),
    ...folded.projection.tasks.map((task) => [`task ${task.id}`, canonicalJson(task)] as const),
    ...events
      .filter((recorded) => recorded.event.type === 'turn-sent')
      .map((recorded) => [`turn ${recorded.seq}`, canonicalJson(recorded.event)] as const),
  ]);
  const stored = await readStored(tx, key, engagement);
  for (const [what, value] of expected) {
    if (!stored.has(what)) return { what, kind: 'missing' };
    if (stored.get(what) !== value) return { what, kind: 'altered' };
  }
  const extra = [...stored.keys()].find((what) => !expected.has(what));
  return extra === undefined ? null : { what: extra, kind: 'extra' };
}

/** Every row as its canonical content; one that does not open counts as altered. */
async function readStored(tx: Transaction, key: DataKey, engagement: EngagementId): Promise<Map<string, string>> {
  const [engagementRows, clauseRows, turnRows, taskRows] = await Promise.all([
    tx.select().from(engagements).where(eq(engagements.engagementId, engagement)),
    tx.select().from(clauses).where(eq(clauses.engagementId, engagement)),
    tx.select().from(turns).where(eq(turns.engagementId, engagement)),
    tx
      .select()
      .from(tasks)
      .where(and(eq(tasks.engagementId, engagement), isNull(tasks.closedAt))),
  ]);
  return new Map<string, string>([
    ...engagementRows.map((row) => ['engagement', columnsAgree(row) ? canonicalJson(row.model) : ''] as const),
    ...clauseRows.map((row) => [`clause ${row.clause}`, contentOf(key, clauseField(row.clause), row.content)] as const),
    ...turnRows.map((row) => [`turn ${row.seq}`, contentOf(key, turnField(row.seq), row.content)] as const),
    ...taskRows.map((row) => [`task ${row.taskId}`, canonicalJson(row.model)] as const),
  ]);
}

/** The columns that lists filter by repeat the model: an altered one would hide an engagement. */
function columnsAgree(row: typeof engagements.$inferSelect): boolean {
  const { model } = row;
  return (
    row.stage === model.stage &&
    row.rev === model.rev &&
    row.seq === model.seq &&
    row.startup === model.startup &&
    row.industrial === model.industrial &&
    row.callId === model.call &&
    row.changedAt.toISOString() === model.changedAt
  );
}

function contentOf(key: DataKey, field: string, sealed: Uint8Array): string {
  try {
    return key.open(field, sealed);
  } catch {
    return '';
  }
}
