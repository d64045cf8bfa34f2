CREATE TABLE "followed_clause_cells" (
	"sector" text NOT NULL,
	"region" text NOT NULL,
	"cohort" text NOT NULL,
	"clause" text NOT NULL,
	"count" integer NOT NULL,
	"rounds" integer NOT NULL,
	"ping_pong" integer NOT NULL,
	"mediated" integer NOT NULL,
	"open_hours" integer NOT NULL,
	"open" integer NOT NULL,
	"open_since" bigint NOT NULL,
	CONSTRAINT "followed_clause_cells_pkey" PRIMARY KEY("cohort","sector","region","clause")
);
--> statement-breakpoint
DROP INDEX "followed_benefit";--> statement-breakpoint
CREATE INDEX "followed_standing" ON "followed" USING btree ("stage","reached","reason","breaches");--> statement-breakpoint
CREATE INDEX "followed_last_breach" ON "followed" USING btree ("last_breach_at") WHERE last_breach_at is not null;--> statement-breakpoint
CREATE INDEX "followed_benefit" ON "followed" USING btree ("benefit","engagement_id");--> statement-breakpoint

-- A cell is changed with every turn in it: its new versions stay on its page.
alter table public.followed_clause_cells set (fillfactor = 50);
grant select, insert, update, delete on public.followed_clause_cells to entente_app;
alter table public.followed_clause_cells enable row level security;
alter table public.followed_clause_cells force row level security;
create policy engine_all on public.followed_clause_cells using ((select app.viewer() = 'engine'))
  with check ((select app.viewer() = 'engine'));
create policy followed_clause_cells_staff on public.followed_clause_cells for select
  using ((select app.viewer() = 'staff'));
--> statement-breakpoint

select app.enter('engine', null);
--> statement-breakpoint
insert into public.followed_clause_cells
select coalesce(sector, ''), coalesce(region, ''), cohort, clause, count(*), sum(rounds),
       count(*) filter (where rounds >= 3), count(*) filter (where mediated), sum(open_hours), count(open_since),
       coalesce(sum((extract(epoch from open_since) * 1000)::bigint), 0)
  from public.followed_clauses group by 1, 2, 3, 4;
--> statement-breakpoint
select set_config('app.viewer', '', true);
--> statement-breakpoint

-- Adds a clause to its cell, or takes it out of it. From three times on, to and fro is a sign (THRESHOLDS.alternations).
create function app.add_to_cell(told public.followed_clauses, sign integer) returns void language plpgsql as $$
begin
  insert into public.followed_clause_cells as cell
  values (coalesce(told.sector, ''), coalesce(told.region, ''), told.cohort, told.clause,
          sign, sign * told.rounds, sign * (told.rounds >= 3)::int, sign * told.mediated::int, sign * told.open_hours,
          case when told.open_since is null then 0 else sign end,
          sign * coalesce((extract(epoch from told.open_since) * 1000)::bigint, 0))
  on conflict (cohort, sector, region, clause) do update set
    count = cell.count + excluded.count, rounds = cell.rounds + excluded.rounds,
    ping_pong = cell.ping_pong + excluded.ping_pong, mediated = cell.mediated + excluded.mediated,
    open_hours = cell.open_hours + excluded.open_hours, open = cell.open + excluded.open,
    open_since = cell.open_since + excluded.open_since;
end $$;

create function app.keep_cells() returns trigger language plpgsql as $$
declare
  told public.followed_clauses := coalesce(new, old);
begin
  -- Two engagements of one cell wait for each other from their first clause on: row by row they could wait in a circle.
  perform pg_advisory_xact_lock(7310253, hashtext(concat_ws('/', told.cohort, told.sector, told.region)));
  if tg_op <> 'INSERT' then
    perform app.add_to_cell(old, -1);
  end if;
  if tg_op <> 'DELETE' then
    perform app.add_to_cell(new, 1);
  end if;
  return null;
end $$;

create trigger followed_clauses_cells after insert or update or delete on public.followed_clauses
  for each row execute function app.keep_cells();
