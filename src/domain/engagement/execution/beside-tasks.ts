import { endOfDay } from '../../calendar/paris-time.ts';
import { otherSide, type Side } from '../../side.ts';
import { WHILE_PERFORMED } from '../acts/stages.ts';
import type { TaskReadModel } from '../read-models.ts';
import type { EngagementState } from '../state.ts';
import { visitsToExpect } from './site-visit.ts';

/** Makes a task of a kind, for a side, due with a clock. */
type Maker = (state: EngagementState, kind: 'expect-visit', side: Side, clock: string) => TaskReadModel;

/** What one side owes the other beside the milestones, once all have signed: the stages wait for none of it. */
export function besideTasks(state: EngagementState, make: Maker): readonly TaskReadModel[] {
  if (!WHILE_PERFORMED.includes(state.stage)) return [];
  return visitsToExpect(state).map(({ number, by, from, at }) => ({
    ...make(state, 'expect-visit', otherSide(by), `visit-${number}`),
    since: at,
    due: endOfDay(from),
  }));
}
