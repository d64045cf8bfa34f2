import { endOfDay } from '../../calendar/paris-time.ts';
import { otherSide, type Side } from '../../side.ts';
import { WHILE_BOUND, WHILE_PERFORMED } from '../acts/stages.ts';
import type { TaskReadModel } from '../read-models.ts';
import type { EngagementState } from '../state.ts';
import { inventionDue, pendingInventions } from './invention.ts';
import { reviewClock } from './publication.ts';
import { visitsToExpect } from './site-visit.ts';

type BesideTask = 'expect-visit' | 'decide-invention' | 'answer-publication' | 'amend-publication';

/** Makes a task of a kind, for a side, due with a clock. */
type Maker = (state: EngagementState, kind: BesideTask, side: Side, clock: string) => TaskReadModel;

/** What one side owes the other beside the milestones, once all have signed: the stages wait for none of it. */
export function besideTasks(state: EngagementState, make: Maker): readonly TaskReadModel[] {
  return [...visitTasks(state, make), ...inventionTasks(state, make), ...publicationTasks(state, make)];
}

function visitTasks(state: EngagementState, make: Maker): readonly TaskReadModel[] {
  if (!WHILE_PERFORMED.includes(state.stage)) return [];
  return visitsToExpect(state).map(({ number, by, from, at }) => ({
    ...make(state, 'expect-visit', otherSide(by), `visit-${number}`),
    since: at,
    due: endOfDay(from),
  }));
}

function inventionTasks(state: EngagementState, make: Maker): readonly TaskReadModel[] {
  if (!WHILE_BOUND.includes(state.stage)) return [];
  return pendingInventions(state.execution).map((invention) => ({
    ...make(state, 'decide-invention', invention.by, `invention-${invention.number}`),
    since: invention.at,
    due: inventionDue(state, invention),
  }));
}

function publicationTasks(state: EngagementState, make: Maker): readonly TaskReadModel[] {
  if (!WHILE_BOUND.includes(state.stage)) return [];
  return (state.execution?.publications ?? []).flatMap((publication) => {
    const { status, by, at } = publication;
    const clock = reviewClock(publication);
    if (status === 'in-review') return [make(state, 'answer-publication', otherSide(by), clock)];
    return status === 'to-amend' ? [{ ...make(state, 'amend-publication', by, clock), since: at }] : [];
  });
}
