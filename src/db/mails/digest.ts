import type { CalendarDate, PersonId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';

/** A line of a digest: which text of the catalogue, and in how many engagements. */
export interface DigestLine {
  readonly text: string;
  readonly count: number;
}

/** Decisions on mails are kept so long: longer than a bounce takes to come back, or a dispute over a reminder to arise. */
const KEPT_DAYS = 365;

/** What waits for a person’s digest of that day or an earlier one; tasks that were done meanwhile are left out. */
export async function digestLines(db: Database, person: PersonId, day: CalendarDate): Promise<readonly DigestLine[]> {
  const rows = await db.engine<{ text: string; count: number }[]>`
    select m.text, count(distinct coalesce(m.engagement_id::text, m.key))::int as count
      from mails m
     where m.person_id = ${person} and m.way = 'digest' and m.sent_at is null and m.day <= ${day}
       and (m.task_id is null or exists (
             select 1 from tasks t
              where t.engagement_id = m.engagement_id and t.task_id = m.task_id and t.closed_at is null))
     group by m.text order by min(m.at), m.text`;
  return rows.map(({ text, count }) => ({ text, count }));
}

/** The digest left, or had nothing left to say. Old decisions of this person are forgotten. */
export async function settleDigest(db: Database, person: PersonId, day: CalendarDate): Promise<void> {
  await db.engine`
    update mails set sent_at = now()
     where person_id = ${person} and way = 'digest' and sent_at is null and day <= ${day}`;
  await db.engine`
    delete from mails where person_id = ${person} and at < now() - make_interval(days => ${KEPT_DAYS})`;
}
