import { toMs } from '../../calendar/instant.ts';
import { dueAt } from '../../engagement/deadlines.ts';
import type { Event } from '../../engagement/event.ts';
import type { EngagementState, Stage } from '../../engagement/state.ts';
import { isBeside, tasks } from '../../engagement/tasks.ts';
import { SIDES, type Side } from '../../side.ts';

/** How an engagement stands after one event, as far as monitoring may know: so that nobody evolves it anew for that. */
export interface Standing {
  readonly stage: Stage;
  /** From whom an act is awaited. */
  readonly awaiting: readonly Side[];
  /** How many clauses are in scope, and when the talks end whatever happens: at the opening alone. */
  readonly opening?: { readonly clauses: number; readonly longstop?: number };
}

/** The standing of a state to which this event has just led. */
export function standingAfter({ type }: Pick<Event, 'type'>, state: EngagementState): Standing {
  // As the engagement itself says it: a paper of the supplier file keeps nobody waiting in the talks.
  const open = tasks(state).filter((task) => !isBeside(task));
  const awaiting = SIDES.filter((side) => open.some((task) => task.side === side));
  const { stage } = state;
  return type === 'engagement-opened' ? { stage, awaiting, opening: openingOf(state) } : { stage, awaiting };
}

function openingOf(state: EngagementState): NonNullable<Standing['opening']> {
  const due = dueAt(state, 'longstop');
  return { clauses: Object.keys(state.clauses).length, ...(due === null ? {} : { longstop: toMs(due) }) };
}
