import type { RecordedEvent } from '../../domain/engagement/event.ts';
import { evolve } from '../../domain/engagement/evolve.ts';
import { type Projection, project, type TaskReadModel } from '../../domain/engagement/project.ts';
import type { EngagementState } from '../../domain/engagement/state.ts';
import type { Instant } from '../../domain/ids.ts';

/** A task as the journal tells it: asked for at one revision, done with at another. */
export interface FoldedTask {
  readonly task: TaskReadModel;
  readonly seq: number;
  readonly closedAt: Instant | null;
}

export interface Folded {
  readonly projection: Projection;
  readonly tasks: readonly FoldedTask[];
}

/** What the events amount to. Null for none. Throws the domain's `JournalFault` when they do not follow. */
export function fold(events: readonly RecordedEvent[]): Folded | null {
  let state: EngagementState | null = null;
  const tasks = new Map<string, FoldedTask>();
  for (const [index, recorded] of events.entries()) {
    state = evolve(state, recorded);
    // A decision's events go together: tasks are looked at where a revision ends.
    if (events[index + 1]?.rev !== recorded.rev) follow(tasks, project(state).tasks, recorded);
  }
  return state === null ? null : { projection: project(state), tasks: [...tasks.values()] };
}

function follow(tasks: Map<string, FoldedTask>, open: readonly TaskReadModel[], at: RecordedEvent): void {
  const ids = new Set(open.map((task) => task.id));
  for (const [id, known] of tasks) {
    if (known.closedAt === null && !ids.has(id)) tasks.set(id, { ...known, seq: at.seq, closedAt: at.at });
  }
  for (const task of open) {
    const known = tasks.get(task.id);
    tasks.set(task.id, { task, seq: known === undefined ? at.seq : known.seq, closedAt: null });
  }
}
