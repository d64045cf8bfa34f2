import type { PassDeadline } from '../command.ts';
import { type Deadline, deadlineById } from '../deadlines.ts';
import type { Event } from '../event.ts';
import { numberOfClock } from '../execution/clocks.ts';
import { decidedBySilence, lost, terminatedByNotice } from '../execution/passing.ts';
import { answeredBySilence } from '../execution/publication.ts';
import { deadlineNotDue, deadlineNotRunning } from '../refusals/standing.ts';
import type { EngagementState } from '../state.ts';
import { type Act, nothingToRefuse } from './act.ts';

/**
 * Time does what it must: a reminder, a delay overdue, the end. Never early, and once: what has had
 * its effect is no longer among the deadlines, however often its timer fires.
 */
export const passDeadline: Act<PassDeadline> = {
  permits: nothingToRefuse,
  admit: (state, command, { now }) => {
    const deadline = deadlineById(state, command.deadline);
    if (deadline === null) return deadlineNotRunning;
    return deadline.at <= now ? null : deadlineNotDue;
  },
  decide: (state, command, { now }) => {
    const deadline = deadlineById(state, command.deadline);
    return deadline === null || deadline.at > now ? [] : effectOf(state, deadline);
  },
};

function effectOf(state: EngagementState, { id, clock, kind, effect, percent, side }: Deadline): readonly Event[] {
  const passed: Event = { type: 'deadline-passed', deadline: clock, side };
  switch (effect) {
    case 'remind':
      return [{ type: 'reminder-due', deadline: clock, percent, side }];
    case 'overdue':
      return [passed];
    case 'expire':
      return [passed, { type: 'expired', deadline: clock }];
    case 'lapse':
      return [passed, { type: 'signature-round-ended', round: state.round?.number ?? 0, by: { deadline: clock } }];
    case 'resume':
      return [{ type: 'resumed', side: null }];
    case 'stalled':
      return [{ type: 'stalled', deadline: id, side }];
    case 'escalate-1':
      return [{ type: 'escalated', level: state.escalation ?? 1, by: { deadline: id } }];
    case 'escalate-2':
      return [{ type: 'escalated', level: 2, by: { deadline: id } }];
    case 'offer-mediation':
      return [{ type: 'mediation-offered', deadline: id }];
    case 'silence':
      return [passed, ...(kind === 'publication' ? answeredBySilence(state, clock) : decidedBySilence(state, clock))];
    case 'give-up':
      return decidedBySilence(state, clock);
    case 'ask':
      return [{ type: 'follow-up-asked', number: numberOfClock(clock) }];
    case 'lose':
      return lost(state, numberOfClock(clock));
    case 'terminate':
      return terminatedByNotice(state, passed);
  }
}
