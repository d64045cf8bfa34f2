import { randomUUID } from 'node:crypto';
import { commitBatch } from '../../src/db/journal/commit-batch.ts';
import type { RecordedEvent } from '../../src/domain/engagement/event.ts';
import { evolve } from '../../src/domain/engagement/evolve.ts';
import { project } from '../../src/domain/engagement/project.ts';
import type { EngagementState } from '../../src/domain/engagement/state.ts';
import type { CompanyId, EngagementId, PersonId } from '../../src/domain/ids.ts';
import { type Standing, standingAfter } from '../../src/domain/monitoring/facts/standing.ts';
import type { CommitBatch, JournalHead } from '../../src/protocol/activities.ts';
import { GENESIS, sha } from './batches.ts';
import type { TestDatabase } from './database.ts';
import type { Story } from './story.ts';

/** A told story under ids of its own: the tables take UUIDs, and each test has an engagement to itself. */
export interface Played {
  readonly engagement: EngagementId;
  readonly startup: CompanyId;
  readonly industrial: CompanyId;
  readonly ceo: PersonId;
  readonly business: PersonId;
  readonly events: readonly RecordedEvent[];
}

const NAMES = [
  'engagement-1',
  'call-1',
  'startup-1',
  'industrial-1',
  'ceo',
  'business',
  'delegate',
  'startup-counsel',
  'industrial-counsel',
];

export function played(story: Story): Played {
  const ids = new Map(NAMES.map((name) => [name, randomUUID()]));
  const engagement = ids.get('engagement-1') as EngagementId;
  const json = JSON.stringify(story.journal)
    .replace(/"command-/g, `"${engagement}-command-`)
    .replace(/"([a-z]+(?:-[a-z0-9]+)?)"/g, (whole, name: string) => (ids.has(name) ? `"${ids.get(name)}"` : whole));
  return {
    engagement,
    startup: ids.get('startup-1') as CompanyId,
    industrial: ids.get('industrial-1') as CompanyId,
    ceo: ids.get('ceo') as PersonId,
    business: ids.get('business') as PersonId,
    events: JSON.parse(json),
  };
}

/** Commits the story as the projector would: `size` decisions to a batch. */
export async function commitPlayed(t: TestDatabase, story: Played, size = 2): Promise<JournalHead> {
  const revs = [...new Set(story.events.map((event) => event.rev))];
  let head = GENESIS;
  let state: EngagementState | null = null;
  for (let start = 0; start < revs.length; start += size) {
    const taken = new Set(revs.slice(start, start + size));
    const events = story.events.filter((event) => taken.has(event.rev));
    const standings: Standing[] = [];
    for (const recorded of events) {
      state = evolve(state, recorded);
      standings.push(standingAfter(recorded.event, state));
    }
    if (state === null) throw new Error('an empty story');
    head = await commitBatch(t.db, t.keyring, { ...batchAt(story.engagement, head, events, state), standings });
  }
  return head;
}

function batchAt(
  engagement: EngagementId,
  previous: JournalHead,
  events: readonly RecordedEvent[],
  state: EngagementState,
): CommitBatch {
  const projected = project(state);
  const commands = events
    .filter((event) => event.n === 0 && event.commandId !== null)
    .map((event) => ({ commandId: String(event.commandId), bodySha256: sha('body'), rev: event.rev, seq: event.seq }));
  const clauses = projected.clauses.filter((clause) => clause.changedSeq > previous.seq);
  return { engagement, previous, events, commands, readModel: { ...projected, clauses } };
}
