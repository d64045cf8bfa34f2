CREATE TABLE "followed_places" (
	"place" text COLLATE "C" PRIMARY KEY NOT NULL,
	"open" boolean NOT NULL,
	"sector" text,
	"region" text,
	"cohort" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "followed_standings" (
	"standing" text COLLATE "C" PRIMARY KEY NOT NULL,
	"open" boolean NOT NULL,
	"stage" text NOT NULL,
	"awaiting" text NOT NULL,
	"sign" text
);
--> statement-breakpoint
CREATE TABLE "followed_words" (
	"word" text COLLATE "C" NOT NULL,
	"engagement_id" uuid NOT NULL,
	CONSTRAINT "followed_words_pkey" PRIMARY KEY("word","engagement_id")
);
--> statement-breakpoint
DROP INDEX "followed_open_progress";--> statement-breakpoint
DROP INDEX "followed_open_stage_since";--> statement-breakpoint
ALTER TABLE "followed" ADD COLUMN "standing" text COLLATE "C" GENERATED ALWAYS AS ((case when open then '+' else '-' end) || stage || '/' || awaiting || '/' || coalesce(sign, '')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "followed" ADD COLUMN "place" text COLLATE "C" GENERATED ALWAYS AS ((case when open then '+' else '-' end) || cohort || '/' || coalesce(sector, '') || '/' || coalesce(region, '')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "followed_words" ADD CONSTRAINT "followed_words_engagement_id_followed_engagement_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."followed"("engagement_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint

do $$
declare
  target text;
begin
  foreach target in array array['followed_standings', 'followed_places', 'followed_words']
  loop
    execute format('grant select, insert, update, delete on public.%I to entente_app', target);
    execute format('alter table public.%I enable row level security', target);
    execute format('alter table public.%I force row level security', target);
    execute format('create policy engine_all on public.%I using ((select app.viewer() = ''engine''))
                    with check ((select app.viewer() = ''engine''))', target);
    execute format('create policy %1$s_staff on public.%1$s for select using ((select app.viewer() = ''staff''))', target);
  end loop;
end $$;
--> statement-breakpoint

select app.enter('engine', null);
--> statement-breakpoint
insert into public.followed_standings select distinct standing, open, stage, awaiting, sign from public.followed;
--> statement-breakpoint
insert into public.followed_places select distinct place, open, sector, region, cohort from public.followed;
--> statement-breakpoint
insert into public.followed_words
select distinct word, engagement_id from public.followed, string_to_array(words, ' ') as told, unnest(told) as word where word <> '';
--> statement-breakpoint
select set_config('app.viewer', '', true);
--> statement-breakpoint

-- A standing or a place is kept once somebody had it, and stays: one that nobody has any more costs a page one look.
create function app.keep_standings() returns trigger language plpgsql as $$
begin
  insert into public.followed_standings
  select distinct t.standing, t.open, t.stage, t.awaiting, t.sign from told t
   where not exists (select from public.followed_standings s where s.standing = t.standing)
      on conflict do nothing;
  insert into public.followed_places
  select distinct t.place, t.open, t.sector, t.region, t.cohort from told t
   where not exists (select from public.followed_places p where p.place = t.place)
      on conflict do nothing;
  return null;
end $$;

create trigger followed_standings_told after insert on public.followed
  referencing new table as told for each statement execute function app.keep_standings();
create trigger followed_standings_changed after update on public.followed
  referencing new table as told for each statement execute function app.keep_standings();
--> statement-breakpoint

create function app.keep_words() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from public.followed_words where engagement_id = new.engagement_id;
  end if;
  insert into public.followed_words
  select distinct word, new.engagement_id from unnest(string_to_array(new.words, ' ')) as word where word <> '';
  return null;
end $$;

create trigger followed_words_told after insert on public.followed
  for each row execute function app.keep_words();
create trigger followed_words_changed after update of words on public.followed
  for each row when (new.words is distinct from old.words) execute function app.keep_words();
--> statement-breakpoint
CREATE INDEX "followed_words_engagement" ON "followed_words" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "followed_standing_benefit" ON "followed" USING btree ("standing","benefit","engagement_id");--> statement-breakpoint
CREATE INDEX "followed_standing_stage_since" ON "followed" USING btree ("standing","stage_since","engagement_id");--> statement-breakpoint
CREATE INDEX "followed_standing_progress" ON "followed" USING btree ("standing","last_progress","engagement_id");--> statement-breakpoint
CREATE INDEX "followed_standing_began" ON "followed" USING btree ("standing","began","engagement_id");--> statement-breakpoint
CREATE INDEX "followed_standing_deadline" ON "followed" USING btree ("standing","next_deadline_at","engagement_id") WHERE next_deadline_at is not null;--> statement-breakpoint
CREATE INDEX "followed_place_benefit" ON "followed" USING btree ("place","benefit","engagement_id");--> statement-breakpoint
CREATE INDEX "followed_place_stage_since" ON "followed" USING btree ("place","stage_since","engagement_id");--> statement-breakpoint
CREATE INDEX "followed_place_progress" ON "followed" USING btree ("place","last_progress","engagement_id");--> statement-breakpoint
CREATE INDEX "followed_place_began" ON "followed" USING btree ("place","began","engagement_id");--> statement-breakpoint
CREATE INDEX "followed_place_deadline" ON "followed" USING btree ("place","next_deadline_at","engagement_id") WHERE next_deadline_at is not null;