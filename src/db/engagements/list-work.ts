import { absentFor } from '../../domain/engagement/absence.ts';
import type { EngagementReadModel, TaskReadModel } from '../../domain/engagement/project.ts';
import { careToday, mayDo, type TaskCare, waits, withLent } from '../../domain/engagement/task-care.ts';
import type { CalendarDate, CompanyId, EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { lasting, type NotedAbsence } from '../people/absences.ts';
import { noteField, reasonField } from '../private/task-care.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';
import { aroundTasks, type CareRow, type FollowUpRow, workRows } from './work-rows.ts';

/** `now`: it is for me, or for whoever takes it; `taken`: a colleague takes care of it; `later`: I come back to it another day. */
export type WorkPlace = 'now' | 'taken' | 'later';

export interface Care extends TaskCare {
  readonly note: string | null;
  readonly at: Instant;
}

/** A task that one may do, with what the colleagues of one's side have agreed about it. */
export interface Work {
  readonly engagement: EngagementReadModel;
  readonly task: TaskReadModel;
  readonly place: WorkPlace;
  readonly care: Care | null;
  readonly followUp: CalendarDate | null;
  /** Why the person put it off, in words that are theirs alone. */
  readonly followUpReason: string | null;
  /** Who else may do it. */
  readonly others: readonly PersonId[];
  /** A colleague who is away, in whose place it reaches the person today. */
  readonly standsInFor: PersonId | null;
}

const PLACES: readonly WorkPlace[] = ['now', 'taken', 'later'];

/**
 * What a person may do, most urgent first; after it what a colleague takes care of, then what the person
 * has put off. In one of their companies alone when the viewer says so.
 */
export async function listWork(
  db: Database,
  keyring: Keyring,
  viewer: Extract<Viewer, { kind: 'person' }>,
  today: CalendarDate,
): Promise<readonly Work[]> {
  const { person } = viewer;
  const { rows, around, away } = await readAs(db, viewer, async (tx) => {
    const noted = await lasting(tx, today);
    const companies = [...new Set(noted.map(({ company }) => company))];
    const absent = companies.flatMap((company) => absentFor(person, of(noted, company), today));
    const found = await workRows(tx, person, absent);
    return { rows: found, around: await aroundTasks(tx, found), away: noted };
  });
  const list = await Promise.all(
    rows.map(async ({ engagement, company, task }): Promise<readonly Work[]> => {
      const absent = absentFor(person, of(away, company), today);
      const loans = around.loans.filter((loan) => loan.engagement === engagement.engagement);
      const colleagues = withLent(around.people.get(company) ?? [], loans, today);
      const reached = colleagues.filter((one) => one.person === person || absent.includes(one.person));
      if (!reached.some((one) => mayDo(task, one))) return [];
      const at = `${engagement.engagement}/${task.id}`;
      const care = careToday(task, around.cares.get(at) ?? null, colleagues, today);
      const putOff = stillPutOff(task, around.followUps.get(at), today);
      const mine = care === null || care.holder === person || absent.includes(care.holder);
      const able = colleagues.filter((one) => mayDo(task, one)).map((one) => one.person);
      return [
        {
          engagement,
          task,
          place: placeOf(mine, putOff),
          care: care === null ? null : await opened(keyring, care),
          followUp: putOff === null ? null : (putOff.day as CalendarDate),
          followUpReason: putOff === null ? null : await reasonOf(keyring, task.side, putOff),
          others: able.filter((one) => one !== person),
          standsInFor: absent.find((one) => (care === null ? able.includes(one) : care.holder === one)) ?? null,
        },
      ];
    }),
  );
  return list.flat().sort((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place));
}

/** What the person put off, as long as it may wait. */
function stillPutOff(task: Work['task'], row: FollowUpRow | undefined, today: CalendarDate): FollowUpRow | null {
  return row !== undefined && waits(task, row.day as CalendarDate, today) ? row : null;
}

function placeOf(mine: boolean, putOff: FollowUpRow | null): WorkPlace {
  if (!mine) return 'taken';
  return putOff === null ? 'now' : 'later';
}

function of(absences: readonly NotedAbsence[], company: CompanyId): readonly NotedAbsence[] {
  return absences.filter((one) => one.company === company);
}

/** Null when none was given, and once the engagement's content was erased. */
async function reasonOf(keyring: Keyring, side: Side, row: FollowUpRow): Promise<string | null> {
  if (row.reason === null) return null;
  const key = await unlessDestroyed(
    keyring.dataKey({ kind: 'side', engagement: row.engagementId as EngagementId, side }),
  );
  return key === null ? null : key.open(reasonField(row.taskId, row.person), row.reason);
}

async function opened(keyring: Keyring, { note, ...row }: TaskCare & CareRow): Promise<Care> {
  const { holder, givenBy, until, engagementId, side, taskId } = row;
  const at = toInstant(row.at);
  if (note === null) return { holder, givenBy, until, note: null, at };
  const key = await unlessDestroyed(
    keyring.dataKey({ kind: 'side', engagement: engagementId as EngagementId, side: side as Side }),
  );
  if (key === null) return { holder, givenBy, until, note: null, at };
  return { holder, givenBy, until, note: key.open(noteField(taskId), note), at };
}
