import { startOfDay } from '../calendar/paris-time.ts';
import type { CalendarDate, PersonId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import type { Role } from './actor.ts';
import { holdsToday, type LentRole } from './lent-role.ts';
import type { TaskReadModel } from './read-models.ts';
import {
  followUpTooLate,
  followUpTooSoon,
  taskCarePast,
  taskColleague,
  taskNotHeld,
  taskNotYours,
  taskPersonal,
} from './refusals/task-care.ts';

/** Somebody of the side that a task awaits, with the roles held on it; `lent`: for a time, in this engagement. */
export interface Colleague {
  readonly person: PersonId;
  readonly roles: readonly Role[];
  readonly lent?: readonly Role[];
}

/** Colleagues with the roles that hold today of those lent to them in an engagement. */
export function withLent<C extends Colleague>(
  colleagues: readonly C[],
  loans: readonly LentRole[],
  today: CalendarDate,
): readonly C[] {
  const active = loans.filter((loan) => holdsToday(loan, today));
  if (active.length === 0) return colleagues;
  return colleagues.map((one) => ({
    ...one,
    lent: active.filter(({ to }) => to === one.person).map(({ role }) => role),
  }));
}

/** Who takes care of a task: `until` is the last day of a task that was given, null without an end. */
export interface TaskCare {
  readonly holder: PersonId;
  readonly givenBy: PersonId;
  readonly until: CalendarDate | null;
}

type Asked = Pick<TaskReadModel, 'kind' | 'person' | 'roles' | 'due'>;

/** What nobody does by a role that was lent: it takes a power of one’s own. */
const NEVER_LENT: readonly TaskReadModel['kind'][] = ['sign-nda', 'sign-text'];

/** Whether somebody may do a task: the person whom it names, else any holder of a role that it asks for. */
export function mayDo(task: Asked, { person, roles, lent = [] }: Colleague): boolean {
  if (task.person !== null) return task.person === person;
  const held = NEVER_LENT.includes(task.kind) ? roles : [...roles, ...lent];
  return held.some((role) => task.roles.includes(role));
}

/** The care as it stands today; null once its last day is over, or when its holder may do the task no more. */
export function careToday<C extends TaskCare>(
  task: Asked,
  care: C | null,
  colleagues: readonly Colleague[],
  today: CalendarDate,
): C | null {
  if (care === null || (care.until !== null && care.until < today)) return null;
  const holder = colleagues.find(({ person }) => person === care.holder);
  return holder !== undefined && mayDo(task, holder) ? care : null;
}

/**
 * Refuses to take a task, or to give it to a colleague: to who may not do it, by who may not, until a day
 * that is past, and of a task that names a person. What a colleague has may be taken over.
 */
export function checkTaken(
  task: Asked,
  by: Colleague | undefined,
  to: Colleague | undefined,
  { until, today }: { readonly until: CalendarDate | null; readonly today: CalendarDate },
): Refusal | null {
  if (task.person !== null) return taskPersonal;
  if (by === undefined || !mayDo(task, by)) return taskNotYours;
  if (to === undefined || !mayDo(task, to)) return taskColleague;
  return until !== null && until < today ? taskCarePast : null;
}

/** Refuses to give back what somebody else has, and what nobody has. */
export function checkGivenBack(care: TaskCare | null, person: PersonId): Refusal | null {
  return care !== null && (care.holder === person || care.givenBy === person) ? null : taskNotHeld;
}

/** Refuses a day that is not to come, and one that the deadline does not leave. */
export function checkFollowUp(task: Asked, day: CalendarDate, today: CalendarDate): Refusal | null {
  if (day <= today) return followUpTooSoon;
  return waits(task, day, today) ? null : followUpTooLate;
}

/** Whether a task still waits for its follow-up day. A deadline that has moved before that day brings it back at once. */
export function waits({ due }: Asked, day: CalendarDate, today: CalendarDate): boolean {
  return today < day && (due === null || startOfDay(day) < due);
}
