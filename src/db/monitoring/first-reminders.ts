import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { toInstant } from '../../domain/calendar/instant.ts';
import type { EngagementId } from '../../domain/ids.ts';
import { LATE_ENTRY_DAYS, LOT_DAYS, lotDayOf } from '../../domain/monitoring/portfolio/lot.ts';
import { programmeDays } from '../../domain/monitoring/portfolio/programme-days.ts';
import type { Database } from '../database.ts';
import { interventions, reminderLots } from '../schema/staff.ts';
import { ENGINE } from '../viewer.ts';
import { withActor } from '../with-actor.ts';
import { mailAwaited } from './interventions.ts';

/** So many at once: a transaction of some mails, not of all. */
const BATCH = 200;

interface Sent {
  readonly entered: number;
  readonly reminded: number;
}

/**
 * The programme's own first reminder. Whoever comes to ten business days of being awaited enters the lot, once for
 * all of an engagement; those who drew the tenth day are reminded then, the others on the seventeenth, if
 * nothing moved meanwhile. Returns how many entered and how many were reminded.
 */
export async function sendFirstReminders(db: Database, now: number): Promise<Sent> {
  let [entered, reminded] = [0, 0];
  for (;;) {
    const done = await sendSome(db, now);
    entered += done.entered;
    reminded += done.reminded;
    if (done.entered < BATCH && done.reminded < BATCH) return { entered, reminded };
  }
}

function sendSome(db: Database, now: number): Promise<Sent> {
  const days = programmeDays();
  const silentSince = (businessDays: number) => toInstant(days.moment(days.position(now) - businessDays));
  const [early, late] = LOT_DAYS;
  return withActor(db, ENGINE, async (tx) => {
    const entering = await tx.execute<{ id: EngagementId }>(sql`
      select f.engagement_id as id from followed f left join reminder_lots l using (engagement_id)
       where f.open and f.awaiting <> 'none' and f.paused_at is null and l.engagement_id is null
         and f.awaiting_since <= ${silentSince(early)} and f.awaiting_since > ${silentSince(early + 1 + LATE_ENTRY_DAYS)}
       order by f.engagement_id limit ${BATCH}`);
    const at = new Date(now);
    if (entering.length > 0) {
      await tx
        .insert(reminderLots)
        .values(entering.map(({ id }) => ({ engagementId: id, enteredAt: at, lotDay: lotDayOf(id) })))
        .onConflictDoNothing();
    }
    const due = await tx.execute<{ id: EngagementId; lotDay: number; awaiting: string }>(sql`
      select f.engagement_id as id, l.lot_day as "lotDay", f.awaiting from reminder_lots l
        join followed f using (engagement_id)
       where l.moved_at is null and f.open and f.awaiting <> 'none' and f.paused_at is null
         and f.awaiting_since <= case l.lot_day when ${early} then ${silentSince(early)}::timestamptz
                                                else ${silentSince(late)}::timestamptz end
         and not exists (select from interventions i where i.engagement_id = l.engagement_id and i.lot_day is not null)
       order by f.engagement_id limit ${BATCH}`);
    for (const { id, lotDay, awaiting } of due) {
      const interventionId = randomUUID();
      const made = { interventionId, engagementId: id, kind: 'remind', at, by: null, awaiting, lotDay };
      await tx.insert(interventions).values(made);
      await mailAwaited(tx, interventionId, id);
    }
    return { entered: entering.length, reminded: due.length };
  });
}
