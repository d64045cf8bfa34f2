import type { DecisionContext } from './command.ts';
import type { Event, RecordedEvent } from './event.ts';
import type { EngagementState } from './state.ts';

/** Numbers what one decision gave, as the journal will hold it: one revision, consecutive `seq`, `n` from 0. */
export function record(
  state: EngagementState | null,
  events: readonly Event[],
  { now, actor, commandId }: DecisionContext,
): readonly RecordedEvent[] {
  const rev = (state?.rev ?? 0) + 1;
  const firstSeq = (state?.seq ?? 0) + 1;
  return events.map((event, n) => ({ seq: firstSeq + n, rev, at: now, actor, commandId, n, event }));
}
