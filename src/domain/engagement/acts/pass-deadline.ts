import type { PassDeadline } from '../command.ts';
import { type Deadline, deadlineById } from '../deadlines.ts';
import type { Event } from '../event.ts';
import { deadlineNotDue, deadlineNotRunning } from '../refusals/standing.ts';
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
    return deadline === null || deadline.at > now ? [] : effectOf(deadline);
  },
};

function effectOf({ clock, effect, percent, side }: Deadline): readonly Event[] {
  if (effect === 'remind') return [{ type: 'reminder-due', deadline: clock, percent, side }];
  const passed: Event = { type: 'deadline-passed', deadline: clock, side };
  return effect === 'expire' ? [passed, { type: 'expired', deadline: clock }] : [passed];
}
