CREATE TABLE "followed_stay_cells" (
	"cohort" text NOT NULL,
	"stage" text NOT NULL,
	"days" integer NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "followed_stay_cells_pkey" PRIMARY KEY("cohort","stage","days")
);
--> statement-breakpoint
DROP INDEX "followed_standing";--> statement-breakpoint
DROP INDEX "followed_last_breach";--> statement-breakpoint
ALTER TABLE "interventions" ADD COLUMN "call_id" uuid;--> statement-breakpoint
ALTER TABLE "interventions" ADD COLUMN "sector" text;--> statement-breakpoint
ALTER TABLE "interventions" ADD COLUMN "region" text;--> statement-breakpoint
ALTER TABLE "interventions" ADD COLUMN "cohort" text;--> statement-breakpoint
ALTER TABLE "reminder_lots" ADD COLUMN "call_id" uuid;--> statement-breakpoint
ALTER TABLE "reminder_lots" ADD COLUMN "sector" text;--> statement-breakpoint
ALTER TABLE "reminder_lots" ADD COLUMN "region" text;--> statement-breakpoint
ALTER TABLE "reminder_lots" ADD COLUMN "cohort" text;--> statement-breakpoint
CREATE INDEX "followed_stays_sector" ON "followed_stays" USING btree ("sector","stage","days","region","cohort");--> statement-breakpoint
CREATE INDEX "followed_stays_region" ON "followed_stays" USING btree ("region","stage","days","sector","cohort");--> statement-breakpoint
CREATE INDEX "interventions_call" ON "interventions" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "reminder_lots_call" ON "reminder_lots" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "followed_standing" ON "followed" USING btree ("stage","reached","reason","breaches","cohort","sector","region","call_id");--> statement-breakpoint
CREATE INDEX "followed_last_breach" ON "followed" USING btree ("last_breach_at","cohort","sector","region","call_id") WHERE last_breach_at is not null;--> statement-breakpoint

-- A cell is changed with every stay that ends in it: its new versions stay on its page.
alter table public.followed_stay_cells set (fillfactor = 50);
grant select, insert, update, delete on public.followed_stay_cells to entente_app;
alter table public.followed_stay_cells enable row level security;
alter table public.followed_stay_cells force row level security;
create policy engine_all on public.followed_stay_cells using ((select app.viewer() = 'engine'))
  with check ((select app.viewer() = 'engine'));
create policy followed_stay_cells_staff on public.followed_stay_cells for select
  using ((select app.viewer() = 'staff'));
--> statement-breakpoint

select app.enter('engine', null);
--> statement-breakpoint
insert into public.followed_stay_cells
select cohort, stage, days, count(*) from public.followed_stays group by 1, 2, 3;
--> statement-breakpoint
update public.interventions act set call_id = f.call_id, sector = f.sector, region = f.region, cohort = f.cohort
  from public.followed f where f.engagement_id = act.engagement_id;
--> statement-breakpoint
update public.reminder_lots act set call_id = f.call_id, sector = f.sector, region = f.region, cohort = f.cohort
  from public.followed f where f.engagement_id = act.engagement_id;
--> statement-breakpoint
select set_config('app.viewer', '', true);
--> statement-breakpoint

create function app.keep_stay_cells() returns trigger language plpgsql as $$
begin
  -- The lock of app.keep_cells first, which writes after it in the same transaction: else two of them could wait in a circle.
  if tg_op <> 'INSERT' then
    perform pg_advisory_xact_lock(7310253, hashtext(concat_ws('/', cohort, sector, region)))
       from (select distinct cohort, sector, region from was order by 1, 2, 3) as cell;
    insert into public.followed_stay_cells as cell
    select cohort, stage, days, -count(*) from was group by 1, 2, 3 order by 1, 2, 3
    on conflict (cohort, stage, days) do update set count = cell.count + excluded.count;
  end if;
  if tg_op <> 'DELETE' then
    perform pg_advisory_xact_lock(7310253, hashtext(concat_ws('/', cohort, sector, region)))
       from (select distinct cohort, sector, region from told order by 1, 2, 3) as cell;
    insert into public.followed_stay_cells as cell
    select cohort, stage, days, count(*) from told group by 1, 2, 3 order by 1, 2, 3
    on conflict (cohort, stage, days) do update set count = cell.count + excluded.count;
  end if;
  return null;
end $$;

create trigger followed_stays_told after insert on public.followed_stays
  referencing new table as told for each statement execute function app.keep_stay_cells();
create trigger followed_stays_changed after update on public.followed_stays
  referencing old table as was new table as told for each statement execute function app.keep_stay_cells();
create trigger followed_stays_forgotten after delete on public.followed_stays
  referencing old table as was for each statement execute function app.keep_stay_cells();
--> statement-breakpoint

-- What is done about an engagement is cut as the engagement is.
create function app.cut_as_followed() returns trigger language plpgsql as $$
begin
  select f.call_id, f.sector, f.region, f.cohort into new.call_id, new.sector, new.region, new.cohort
    from public.followed f where f.engagement_id = new.engagement_id;
  return new;
end $$;

create trigger interventions_cut before insert on public.interventions
  for each row execute function app.cut_as_followed();
create trigger reminder_lots_cut before insert on public.reminder_lots
  for each row execute function app.cut_as_followed();
--> statement-breakpoint

-- An engagement that is followed anew finds again what was done about it; what is forgotten is counted no more.
create function app.cut_acts_anew() returns trigger language plpgsql as $$
declare
  told public.followed := case when tg_op = 'DELETE' then null else new end;
  of_it uuid := coalesce(new.engagement_id, old.engagement_id);
begin
  update public.interventions
     set call_id = told.call_id, sector = told.sector, region = told.region, cohort = told.cohort
   where engagement_id = of_it;
  update public.reminder_lots
     set call_id = told.call_id, sector = told.sector, region = told.region, cohort = told.cohort
   where engagement_id = of_it;
  return null;
end $$;

create trigger followed_acts after insert or delete on public.followed
  for each row execute function app.cut_acts_anew();
create trigger followed_acts_moved after update of call_id, sector, region, cohort on public.followed
  for each row execute function app.cut_acts_anew();
