import { sql } from 'drizzle-orm';
import { type ErasureGround, TERMS, YEARS_AFTER_END } from '../../domain/data-protection/retention.ts';
import { SIGNED_STAGES } from '../../domain/engagement/state.ts';
import type { EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { ENGINE } from '../viewer.ts';
import { withActor } from '../with-actor.ts';
import { hasEnded, textArray } from './has-ended.ts';

export interface DueEngagement {
  readonly engagement: EngagementId;
  readonly ground: ErasureGround;
  readonly endedAt: Instant;
}

export interface IdleAccount {
  readonly person: PersonId;
  readonly lastSeenAt: Instant;
}

/**
 * What has outlived its term at `now`: engagements that ended, by how they ended, whose key still stands; and
 * accounts without office that nobody signed in to, whose companies have no engagement that goes on.
 */
export async function findDue(
  db: Database,
  now: Date,
): Promise<{ readonly engagements: readonly DueEngagement[]; readonly accounts: readonly IdleAccount[] }> {
  const at = now.toISOString();
  const { signed, negotiated, refused } = YEARS_AFTER_END;
  return withActor(db, ENGINE, async (tx) => {
    const engagements = await tx.execute<{ engagement_id: EngagementId; ground: ErasureGround; ended: string }>(sql`
      with ended as (
        select e.engagement_id, e.changed_at,
               case when e.stage = any (${textArray(SIGNED_STAGES)}) then 'signed'
                    when e.stage = 'declined' or not exists (select 1 from turns t where t.engagement_id = e.engagement_id) then 'refused'
                    else 'negotiated' end as ground
          from engagements e
         where ${hasEnded})
      select engagement_id, ground, changed_at as ended
        from ended
       where changed_at + case ground when 'signed' then make_interval(years => ${signed}::int)
                                      when 'negotiated' then make_interval(years => ${negotiated}::int)
                                      else make_interval(years => ${refused}::int) end <= ${at}::timestamptz
         and not exists (select 1 from data_keys k
                          where k.scope = 'engagement:' || engagement_id and k.destroyed_at is not null)
       order by changed_at, engagement_id`);
    const accounts = await tx.execute<{ person_id: PersonId; last_seen_at: string }>(sql`
      select p.person_id, p.last_seen_at
        from persons p
       where p.erased_at is null and p.staff_role is null
         and p.last_seen_at + make_interval(years => ${TERMS.idleAccountYears}::int) <= ${at}::timestamptz
         and not exists (
           select 1 from memberships m join engagements e on m.company_id in (e.startup, e.industrial)
            where m.person_id = p.person_id and m.revoked_at is null and m.standing = 'active'
              and not ${hasEnded})
       order by p.last_seen_at, p.person_id`);
    return {
      engagements: engagements.map((row) => ({
        engagement: row.engagement_id,
        ground: row.ground,
        endedAt: toInstant(new Date(row.ended)),
      })),
      accounts: accounts.map((row) => ({ person: row.person_id, lastSeenAt: toInstant(new Date(row.last_seen_at)) })),
    };
  });
}
