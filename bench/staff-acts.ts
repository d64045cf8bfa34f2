import type postgres from 'postgres';

/**
 * What the programme did in a programme that is made up, and what came of it, as an installation would hold it: of those
 * that came to talks three in five fell silent for ten working days once and entered the lot, four in five of them came
 * forward within forty days, those who had not by their day were reminded; an officer acted on every fourth. Delays were
 * broken in three of ten. What is there already stays as it is. Chance is the hash of the engagement's id: the same programme, the same acts.
 */
export async function writeStaffActs(owner: postgres.Sql, asOf: number): Promise<void> {
  const until = new Date(asOf).toISOString();
  await owner.unsafe(`
    insert into reminder_lots (engagement_id, entered_at, lot_day, moved_at)
    select engagement_id, at, 10 + 7 * (chance % 2), case when chance % 10 < 8 then at + make_interval(days => 1 + chance % 40) end
      from (select engagement_id, began + interval '40 days' as at, abs(hashtext(engagement_id::text)) as chance
              from followed where selected_at is not null) f
     where chance % 5 < 3 and at < '${until}' on conflict do nothing`);
  await owner.unsafe(`
    insert into interventions (intervention_id, engagement_id, kind, at, awaiting, lot_day, moved_at)
    select gen_random_uuid(), engagement_id, 'remind', at, 'startup', lot_day, moved_at
      from (select *, entered_at + make_interval(days => (lot_day - 10) * 7 / 5) as at from reminder_lots) l
     where moved_at is null or moved_at > at on conflict do nothing`);
  await owner.unsafe(`
    insert into interventions (intervention_id, engagement_id, kind, at, "by", awaiting, moved_at)
    select gen_random_uuid(), engagement_id, (array['remind', 'call', 'offer-adviser', 'offer-mediation', 'extend'])[1 + chance % 5],
           at, engagement_id, 'startup', case when chance % 3 > 0 then at + make_interval(days => 1 + chance % 30) end
      from (select engagement_id, began + interval '60 days' as at, abs(hashtext(engagement_id || 'acted')) as chance
              from followed where selected_at is not null) f
     where chance % 4 = 0 and at < '${until}'
       and not exists (select from interventions i where i.engagement_id = f.engagement_id and i."by" is not null)`);
  await owner.unsafe(`
    update followed set breaches = 1 + abs(hashtext(engagement_id::text)) % 3, last_breach_at = stage_since - interval '3 days'
     where abs(hashtext(engagement_id::text)) % 10 < 3`);
}
