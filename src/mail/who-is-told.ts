import type { Member } from '../db/people/memberships.ts';
import { type Absence, presentFor } from '../domain/engagement/absence.ts';
import type { TaskReadModel } from '../domain/engagement/project.ts';
import { careToday, mayDo, type TaskCare } from '../domain/engagement/task-care.ts';
import type { CalendarDate } from '../domain/ids.ts';

/** The people of one side whom mails reach, and who of them is away today. */
export interface House {
  readonly members: readonly Member[];
  readonly absences: readonly Absence[];
  readonly today: CalendarDate;
}

/**
 * Who is told of a task: whoever takes care of it, else all who may do it; in place of those who are away,
 * whoever stands in and may do it too. What names a person reaches both: nobody else can do it.
 */
export function toldOfTask(task: TaskReadModel, care: TaskCare | null, house: House): readonly Member[] {
  const standing = careToday(task, care, house.members, house.today);
  const able = house.members.filter(
    (member) => mayDo(task, member) && (standing === null || standing.holder === member.person),
  );
  const told = able.flatMap((member) => {
    const present = inPlaceOf(member, house);
    if (task.person !== null) return [member, present];
    return mayDo(task, present) ? [present] : [member];
  });
  return [...new Set(told)];
}

/** The same people, with whoever stands in for those who are away; nobody twice. */
export function present(members: readonly Member[], house: House): readonly Member[] {
  return [...new Set(members.map((member) => inPlaceOf(member, house)))];
}

function inPlaceOf(member: Member, { members, absences, today }: House): Member {
  const person = presentFor(member.person, absences, today);
  return members.find((one) => one.person === person) ?? member;
}
