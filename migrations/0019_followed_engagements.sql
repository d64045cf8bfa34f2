CREATE TABLE "glass_grants" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"granted_by" uuid NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "glass_looks" (
	"look_id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"what" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "glass_requests" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"reason" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "followed" (
	"engagement_id" uuid PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"call_id" uuid NOT NULL,
	"sector" text,
	"region" text,
	"cohort" text NOT NULL,
	"startup" uuid NOT NULL,
	"industrial" uuid NOT NULL,
	"words" text NOT NULL,
	"stage" text NOT NULL,
	"open" boolean NOT NULL,
	"reached" smallint NOT NULL,
	"began" timestamp (3) with time zone NOT NULL,
	"stage_since" timestamp (3) with time zone NOT NULL,
	"last_progress" timestamp (3) with time zone NOT NULL,
	"awaiting" text NOT NULL,
	"awaiting_since" timestamp (3) with time zone NOT NULL,
	"paused_at" timestamp (3) with time zone,
	"next_deadline_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone,
	"selected_at" timestamp (3) with time zone,
	"nda_sent_at" timestamp (3) with time zone,
	"nda_at" timestamp (3) with time zone,
	"signed_at" timestamp (3) with time zone,
	"mediated_at" timestamp (3) with time zone,
	"pilot" text,
	"reason" text,
	"breaches" integer NOT NULL,
	"last_breach_at" timestamp (3) with time zone,
	"stall" real NOT NULL,
	"benefit" real NOT NULL,
	"sign" text,
	"sign_clause" text,
	"action" text,
	"ranked_at" timestamp (3) with time zone NOT NULL,
	"summary" jsonb NOT NULL,
	"record" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "followed_clauses" (
	"engagement_id" uuid NOT NULL,
	"clause" text NOT NULL,
	"call_id" uuid NOT NULL,
	"sector" text,
	"region" text,
	"cohort" text NOT NULL,
	"open_hours" integer NOT NULL,
	"open_since" timestamp (3) with time zone,
	"rounds" integer NOT NULL,
	"conflicts" integer NOT NULL,
	"mediated" boolean NOT NULL,
	CONSTRAINT "followed_clauses_pkey" PRIMARY KEY("engagement_id","clause")
);
--> statement-breakpoint
CREATE TABLE "followed_memory" (
	"engagement_id" uuid PRIMARY KEY NOT NULL,
	"tabled" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "followed_stays" (
	"engagement_id" uuid NOT NULL,
	"n" smallint NOT NULL,
	"call_id" uuid NOT NULL,
	"sector" text,
	"region" text,
	"cohort" text NOT NULL,
	"stage" text NOT NULL,
	"days" integer NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "followed_stays_pkey" PRIMARY KEY("engagement_id","n")
);
--> statement-breakpoint
CREATE TABLE "interventions" (
	"intervention_id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid,
	"awaiting" text NOT NULL,
	"offer_id" uuid,
	"lot_day" integer,
	"moved_at" timestamp (3) with time zone,
	CONSTRAINT "interventions_kind" CHECK ("interventions"."kind" in ('remind', 'call', 'offer-adviser', 'offer-mediation', 'redirect', 'extend')),
	CONSTRAINT "interventions_lot" CHECK (("interventions"."lot_day" is null) = ("interventions"."by" is not null))
);
--> statement-breakpoint
CREATE TABLE "offers" (
	"offer_id" uuid PRIMARY KEY NOT NULL,
	"title" jsonb NOT NULL,
	"operator" text NOT NULL,
	"audience" text NOT NULL,
	"url" text NOT NULL,
	"source" text NOT NULL,
	"checked_on" date NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "offers_audience" CHECK ("offers"."audience" in ('startup', 'industrial', 'both')),
	CONSTRAINT "offers_dates" CHECK ("offers"."valid_to" is null or "offers"."valid_to" >= "offers"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "programme_jobs" (
	"job" text PRIMARY KEY NOT NULL,
	"done" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"report" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminder_lots" (
	"engagement_id" uuid PRIMARY KEY NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	"lot_day" integer NOT NULL,
	"moved_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "staff_assignments" (
	"engagement_id" uuid PRIMARY KEY NOT NULL,
	"officer" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_follows" (
	"person" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	"since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_follows_pkey" PRIMARY KEY("person","engagement_id")
);
--> statement-breakpoint
CREATE TABLE "staff_notes" (
	"note_id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"intervention_id" uuid,
	"author" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"content" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_views" (
	"view_id" uuid PRIMARY KEY NOT NULL,
	"person" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"saved_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "sector" text;--> statement-breakpoint
ALTER TABLE "glass_grants" ADD CONSTRAINT "glass_grants_request_id_glass_requests_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."glass_requests"("request_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "glass_looks" ADD CONSTRAINT "glass_looks_request_id_glass_requests_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."glass_requests"("request_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "glass_looks_request" ON "glass_looks" USING btree ("request_id","at");--> statement-breakpoint
CREATE INDEX "glass_requests_engagement" ON "glass_requests" USING btree ("engagement_id","asked_at");--> statement-breakpoint
CREATE INDEX "followed_benefit" ON "followed" USING btree ("benefit","engagement_id") WHERE benefit > 0;--> statement-breakpoint
CREATE INDEX "followed_progress" ON "followed" USING btree ("last_progress","engagement_id");--> statement-breakpoint
CREATE INDEX "followed_stage_since" ON "followed" USING btree ("stage_since","engagement_id");--> statement-breakpoint
CREATE INDEX "followed_began" ON "followed" USING btree ("began","engagement_id");--> statement-breakpoint
CREATE INDEX "followed_deadline" ON "followed" USING btree ("next_deadline_at","engagement_id");--> statement-breakpoint
CREATE INDEX "followed_call" ON "followed" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "followed_startup" ON "followed" USING btree ("startup");--> statement-breakpoint
CREATE INDEX "followed_open" ON "followed" USING btree ("ranked_at") WHERE open;--> statement-breakpoint
CREATE INDEX "followed_clauses_call" ON "followed_clauses" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "followed_stays_stage" ON "followed_stays" USING btree ("stage","days");--> statement-breakpoint
CREATE INDEX "followed_stays_call" ON "followed_stays" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "interventions_engagement" ON "interventions" USING btree ("engagement_id","at");--> statement-breakpoint
CREATE INDEX "interventions_at" ON "interventions" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "interventions_automatic" ON "interventions" USING btree ("engagement_id") WHERE lot_day is not null;--> statement-breakpoint
CREATE INDEX "staff_assignments_officer" ON "staff_assignments" USING btree ("officer");--> statement-breakpoint
CREATE INDEX "staff_notes_engagement" ON "staff_notes" USING btree ("engagement_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_views_name" ON "staff_views" USING btree ("person","name");--> statement-breakpoint

-- What is folded into the next event lies apart, so that counting over all reads the narrow columns alone.
alter table public.followed set (toast_tuple_target = 256);
--> statement-breakpoint

-- Who may touch what. The staff read facts of the procedure; the memory of texts is the engine's alone.
do $$
declare
  target text;
begin
  foreach target in array array['followed', 'followed_memory', 'followed_stays', 'followed_clauses', 'interventions',
                                'staff_notes', 'staff_assignments', 'staff_follows', 'staff_views', 'offers',
                                'programme_jobs', 'reminder_lots']
  loop
    execute format('grant select, insert, update, delete on public.%I to entente_app', target);
    execute format('alter table public.%I enable row level security', target);
    execute format('alter table public.%I force row level security', target);
    -- The viewer is asked once for a whole statement: these tables are read by the hundred thousand.
    execute format('create policy engine_all on public.%I using ((select app.viewer()) = ''engine'')
                    with check ((select app.viewer()) = ''engine'')', target);
  end loop;
  foreach target in array array['followed', 'followed_stays', 'followed_clauses', 'interventions', 'staff_notes',
                                'programme_jobs', 'reminder_lots']
  loop
    execute format('create policy %1$s_staff on public.%1$s for select using ((select app.viewer()) = ''staff'')', target);
  end loop;
end $$;
revoke update, delete on public.staff_notes from entente_app;

-- What the programme did, its own people do in their own name.
create policy interventions_done on public.interventions for insert
  with check (app.viewer() = 'staff' and "by" = app.person());
create policy interventions_sides on public.interventions for select
  using (app.viewer() = 'person' and exists (
    select 1 from public.engagements e
     where e.engagement_id = interventions.engagement_id
       and (e.startup = any ((select app.companies())::uuid[])
            or e.industrial = any ((select app.companies())::uuid[]))));
create policy staff_notes_written on public.staff_notes for insert
  with check (app.viewer() = 'staff' and author = app.person());
create policy staff_assignments_staff on public.staff_assignments
  using (app.viewer() = 'staff') with check (app.viewer() = 'staff' and "by" = app.person());
create policy staff_follows_own on public.staff_follows
  using (app.viewer() = 'staff' and person = app.person()) with check (app.viewer() = 'staff' and person = app.person());
create policy staff_views_own on public.staff_views
  using (app.viewer() = 'staff' and person = app.person()) with check (app.viewer() = 'staff' and person = app.person());
create policy offers_seen on public.offers for select using (app.viewer() in ('staff', 'person', 'public'));
create policy offers_kept on public.offers for insert with check (app.viewer() = 'staff');
create policy offers_ended on public.offers for update using (app.viewer() = 'staff') with check (app.viewer() = 'staff');
-- A mail to those who are awaited leaves with the row that causes it.
create policy outbox_intervention on public.outbox for insert
  with check (app.viewer() = 'staff' and topic = 'engagement-event' and seq is null);
--> statement-breakpoint

-- Once the key of an engagement is destroyed, what was told of it goes too.
create function app.forget_followed() returns trigger language plpgsql as $$
begin
  delete from public.followed where engagement_id = new.engagement_id;
  delete from public.followed_memory where engagement_id = new.engagement_id;
  delete from public.followed_stays where engagement_id = new.engagement_id;
  delete from public.followed_clauses where engagement_id = new.engagement_id;
  return new;
end $$;

create trigger data_keys_forget_followed after update of destroyed_at on public.data_keys
  for each row when (new.destroyed_at is not null and old.destroyed_at is null and new.scope like 'engagement:%')
  execute function app.forget_followed();
--> statement-breakpoint

-- Append-only: what was asked, granted and looked at stays told.
do $$
declare
  target text;
begin
  foreach target in array array['glass_requests', 'glass_grants', 'glass_looks']
  loop
    execute format('create trigger %1$s_append_only before update or delete or truncate on public.%1$s
                    for each statement execute function app.refuse_change()', target);
    execute format('grant select, insert on public.%I to entente_app', target);
    execute format('alter table public.%I enable row level security', target);
    execute format('alter table public.%I force row level security', target);
    execute format('create policy %1$s_staff on public.%1$s for select using (app.viewer() = ''staff'')', target);
    execute format($policy$
      create policy %1$s_sides on public.%1$s for select
        using (app.viewer() = 'person' and exists (
          select 1 from public.engagements e
           where e.engagement_id = %1$s.engagement_id
             and (e.startup = any ((select app.companies())::uuid[])
                  or e.industrial = any ((select app.companies())::uuid[]))))
    $policy$, target);
  end loop;
end $$;

create policy glass_requests_asked on public.glass_requests for insert
  with check (app.viewer() = 'staff' and asked_by = app.person());
-- Never alone: who asked does not grant.
create policy glass_grants_given on public.glass_grants for insert
  with check (app.viewer() = 'staff' and granted_by = app.person() and exists (
    select 1 from public.glass_requests r
     where r.request_id = glass_grants.request_id and r.engagement_id = glass_grants.engagement_id
       and r.asked_by <> app.person()));
-- Only who asked looks, while it lasts.
create policy glass_looks_taken on public.glass_looks for insert
  with check (app.viewer() = 'staff' and exists (
    select 1 from public.glass_requests r join public.glass_grants g on g.request_id = r.request_id
     where r.request_id = glass_looks.request_id and r.engagement_id = glass_looks.engagement_id
       and r.asked_by = app.person() and g.until > now()));
