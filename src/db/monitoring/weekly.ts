import { sql } from 'drizzle-orm';
import type { CalendarDate, PersonId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { ENGINE } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';

/** A stall is told in the mail from this chance on: as likely as not. */
const LIKELY = 0.5;

/** The week of one officer, in numbers: a mail names nobody. */
export interface OfficersWeek {
  readonly open: number;
  readonly stalled: number;
  /** Of those assigned to this officer. */
  readonly mine: number;
  readonly mineStalled: number;
  readonly dueThisWeek: number;
  readonly signed: number;
}

/** Puts one mail for each officer into the outbox; again for the same week changes nothing. Returns how many. */
export function queueWeekly(db: Database, week: CalendarDate): Promise<number> {
  return withActor(db, ENGINE, async (tx) => {
    const rows = await tx.execute(sql`
      insert into outbox (key, topic, payload)
      select 'weekly-' || person_id || '-' || ${week}::text, 'weekly',
             jsonb_build_object('person', person_id, 'week', ${week}::text)
        from persons where staff_role = 'bpi-officer' and closed_at is null
      on conflict (key) do nothing returning key`);
    return rows.length;
  });
}

/** What the mail says, when it leaves. Null for one who is no officer any more. */
export async function readWeek(db: Database, person: PersonId): Promise<OfficersWeek | null> {
  const [row] = await readAs(db, ENGINE, (tx) =>
    tx.execute<OfficersWeek & Record<string, unknown>>(sql`
      select (count(*) filter (where f.open))::int as open,
             (count(*) filter (where f.open and f.stall >= ${LIKELY}))::int as stalled,
             (count(*) filter (where f.open and a.officer is not null))::int as mine,
             (count(*) filter (where f.open and f.stall >= ${LIKELY} and a.officer is not null))::int as "mineStalled",
             (count(*) filter (where f.open and f.next_deadline_at between now() and now() + interval '7 days'))::int
               as "dueThisWeek",
             (count(*) filter (where f.signed_at > now() - interval '7 days'))::int as signed
        from followed f
        left join staff_assignments a on a.engagement_id = f.engagement_id and a.officer = ${person}
       where exists (select from persons where person_id = ${person} and staff_role = 'bpi-officer')`),
  );
  return row === undefined || row.open === null ? null : row;
}
