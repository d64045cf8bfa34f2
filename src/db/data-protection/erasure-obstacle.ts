import { sql } from 'drizzle-orm';
import type { PersonId } from '../../domain/ids.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../database.ts';
import { refuse } from '../refusals.ts';
import { ENGINE } from '../viewer.ts';
import { readAs } from '../with-actor.ts';
import { hasEnded } from './has-ended.ts';

/**
 * Why a person cannot erase themselves yet, null when nothing stands in the way: they hold an office of the
 * programme, have yet to sign in a round that goes on, or are the last to act for a company in an engagement
 * that goes on. Each can be lifted first; the operator's verb lifts them all (GDPR art. 12(2)).
 */
export async function erasureObstacle(db: Database, person: PersonId): Promise<Refusal | null> {
  const [row] = await readAs(db, ENGINE, (tx) =>
    tx.execute<{ office: boolean; signs: boolean; alone: boolean }>(sql`
      with mine as (
        select m.company_id from memberships m
         where m.person_id = ${person} and m.revoked_at is null and m.standing = 'active'),
      going as (
        select e.* from engagements e
         where not ${hasEnded} and exists (select 1 from mine where company_id in (e.startup, e.industrial)))
      select exists (select 1 from persons where person_id = ${person} and staff_role is not null) as office,
             exists (
               select 1 from going g, jsonb_array_elements(g.model -> 'signatories') s
                where g.stage = 'signing' and s ->> 'person' = ${person}::text and s ->> 'state' <> 'signed') as signs,
             exists (
               select 1 from going g join mine on mine.company_id in (g.startup, g.industrial)
                where not exists (
                  select 1 from memberships o
                   where o.company_id = mine.company_id and o.person_id <> ${person}
                     and o.revoked_at is null and o.standing = 'active')) as alone`),
  );
  if (row?.office === true) return refuse('erasure-office').refused;
  if (row?.signs === true) return refuse('erasure-signatory').refused;
  if (row?.alone === true) return refuse('erasure-alone').refused;
  return null;
}
