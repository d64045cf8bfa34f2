import { eq, sql } from 'drizzle-orm';
import type { RecordedEvent } from '../../domain/engagement/event.ts';
import { evolve } from '../../domain/engagement/evolve.ts';
import type { EngagementReadModel } from '../../domain/engagement/project.ts';
import type { EngagementState } from '../../domain/engagement/state.ts';
import type { EngagementId } from '../../domain/ids.ts';
import type { Tabled } from '../../domain/monitoring/facts/facts-of.ts';
import { type Standing, standingAfter } from '../../domain/monitoring/facts/standing.ts';
import { type Following, followEvents } from '../../domain/monitoring/portfolio/following.ts';
import { programmeDays } from '../../domain/monitoring/portfolio/programme-days.ts';
import type { UsualStay } from '../../domain/monitoring/signals/signals-of.ts';
import type { DataKey } from '../../keys/keyring.ts';
import type { CommitBatch } from '../../protocol/activities.ts';
import type { Database } from '../database.ts';
import { readEntries } from '../journal/read-entries.ts';
import { wholeJournal } from '../journal/whole-journal.ts';
import { engagements } from '../schema/engagements.ts';
import { followed, followedClauses, followedMemory, followedStays } from '../schema/followed.ts';
import { ENGINE } from '../viewer.ts';
import { type Transaction, withActor } from '../with-actor.ts';
import type { Place } from './followed-row.ts';
import { placeOf } from './place-of.ts';
import { readUsualStays } from './usual-stays.ts';
import { MEMORY_FIELD, writeFollowed, writeMemory } from './write-followed.ts';

interface Known {
  readonly seq: number;
  readonly following: Following;
  readonly place: Place;
}

/**
 * Tells the programme's figures of a batch that was committed: its events are folded into what was kept of
 * the engagement. Where that is not just before the batch, or where the batch does not say how things stand
 * after each event, the engagement is followed anew from its journal. The same batch again changes nothing.
 */
export function followBatch(db: Database, key: DataKey, batch: CommitBatch): Promise<void> {
  return withActor(db, ENGINE, async (tx) => {
    const { engagement, previous, events, standings } = batch;
    const last = events.at(-1);
    const [known, usual] = await Promise.all([readKnown(tx, key, engagement), readUsualStays(tx)]);
    if (last === undefined || (known?.seq ?? 0) >= last.seq) return;
    if (standings === undefined || (known?.seq ?? 0) !== previous.seq) return refollow(tx, key, engagement);
    const steps = events.map((recorded, index) => ({ recorded, standing: standings[index] }));
    await write(tx, key, { model: batch.readModel.engagement, known, steps: steps.filter(hasStanding), usual });
  });
}

/** Follows one engagement anew from its whole journal, or what opens of it: nothing where that is not whole. */
export async function refollow(tx: Transaction, key: DataKey, engagement: EngagementId): Promise<void> {
  const [row] = await tx
    .select({ model: engagements.model })
    .from(engagements)
    .where(eq(engagements.engagementId, engagement));
  const journal = wholeJournal(await readEntries(tx, engagement, key));
  for (const table of [followed, followedMemory, followedStays, followedClauses]) {
    await tx.delete(table).where(eq(table.engagementId, engagement));
  }
  if (row === undefined || journal === null) return;
  let state: EngagementState | null = null;
  const steps: Step[] = [];
  for (const recorded of journal) {
    state = evolve(state, recorded);
    steps.push({ recorded, standing: standingAfter(recorded.event, state) });
  }
  await write(tx, key, { model: row.model, known: null, steps, usual: await readUsualStays(tx) });
}

interface Step {
  readonly recorded: RecordedEvent;
  readonly standing: Standing;
}

interface ToFollow {
  readonly model: EngagementReadModel;
  readonly known: Known | null;
  readonly steps: readonly Step[];
  readonly usual: UsualStay;
}

async function write(tx: Transaction, key: DataKey, { model, known, steps, usual }: ToFollow): Promise<void> {
  const done = followEvents(known?.following ?? null, steps, programmeDays());
  const seq = steps.at(-1)?.recorded.seq;
  if (done === null || seq === undefined) return;
  const { engagement } = model;
  const next = {
    engagement,
    seq,
    place: known?.place ?? (await placeOf(tx, model)),
    following: done.following,
    nextDeadlineAt: model.nextDeadline?.at ?? null,
    progress: done.progress,
  };
  const before = known?.following.record ?? null;
  const remembered = done.following.tabled === known?.following.tabled;
  await Promise.all([
    writeFollowed(tx, [{ next, before }], Date.now(), usual),
    remembered ? null : writeMemory(tx, key, engagement, done.following.tabled),
  ]);
}

async function readKnown(tx: Transaction, key: DataKey, engagement: EngagementId): Promise<Known | null> {
  const [row] = await tx
    .select({ kept: followed, tabled: followedMemory.tabled })
    .from(followed)
    .leftJoin(followedMemory, eq(followedMemory.engagementId, followed.engagementId))
    .where(eq(followed.engagementId, engagement))
    .for('update', { of: followed });
  if (row === undefined) return null;
  const { kept } = row;
  const tabled: Tabled = row.tabled === null ? {} : JSON.parse(key.open(MEMORY_FIELD, row.tabled));
  return {
    seq: kept.seq,
    following: { summary: kept.summary, record: kept.record, tabled },
    place: {
      call: kept.callId,
      sector: kept.sector,
      region: kept.region as Place['region'],
      startup: kept.startup,
      industrial: kept.industrial,
      words: kept.words,
    },
  };
}

function hasStanding(step: { recorded: RecordedEvent; standing: Standing | undefined }): step is Step {
  return step.standing !== undefined;
}

/** Engagements of which less is told than was recorded, the longest unchanged first. For the programme's nightly look. */
export async function leftBehind(db: Database, most: number): Promise<readonly EngagementId[]> {
  const rows = await withActor(db, ENGINE, (tx) =>
    tx.execute<{ id: EngagementId }>(sql`
      select e.engagement_id as id from engagements e
        left join followed f on f.engagement_id = e.engagement_id
        left join data_keys k on k.scope = 'engagement:' || e.engagement_id
       where (f.seq is null or f.seq < e.seq) and k.destroyed_at is null
       order by e.changed_at limit ${most}`),
  );
  return rows.map(({ id }) => id);
}
