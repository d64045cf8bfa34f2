CREATE TABLE "absences" (
	"absence_id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"substitute_id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"noted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	CONSTRAINT "absences_days" CHECK ("absences"."to_day" >= "absences"."from_day"),
	CONSTRAINT "absences_substitute" CHECK ("absences"."substitute_id" <> "absences"."person_id")
);
--> statement-breakpoint
CREATE TABLE "private"."task_care" (
	"engagement_id" uuid NOT NULL,
	"task_id" text NOT NULL,
	"side" text NOT NULL,
	"holder" uuid NOT NULL,
	"given_by" uuid NOT NULL,
	"until" date,
	"note" "bytea",
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "task_care_pkey" PRIMARY KEY("engagement_id","task_id")
);
--> statement-breakpoint
CREATE TABLE "private"."task_follow_ups" (
	"engagement_id" uuid NOT NULL,
	"task_id" text NOT NULL,
	"person" uuid NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "task_follow_ups_pkey" PRIMARY KEY("engagement_id","task_id","person")
);
--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_person_id_persons_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_company_id_companies_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("company_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_substitute_id_persons_person_id_fk" FOREIGN KEY ("substitute_id") REFERENCES "public"."persons"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "absences_company" ON "absences" USING btree ("company_id","to_day") WHERE taken_back_at is null;
--> statement-breakpoint
do $$
declare
  target text;
begin
  foreach target in array array['task_care', 'task_follow_ups']
  loop
    execute format('grant select, insert, update, delete on private.%1$s to entente_app', target);
    execute format('alter table private.%1$s enable row level security', target);
    execute format('alter table private.%1$s force row level security', target);
  end loop;
end $$;

-- One's own side alone. The engine reads who is to be written to, never the note, which the side's key seals.
create policy task_care_own_side on private.task_care
  using (app.viewer() = 'person' and side = app.side_in(engagement_id))
  with check (app.viewer() = 'person' and given_by = app.person() and side = app.side_in(engagement_id));
create policy task_care_mailed on private.task_care for select using (app.viewer() = 'engine');
-- One's own.
create policy task_follow_ups_own on private.task_follow_ups
  using (app.viewer() = 'person' and person = app.person())
  with check (app.viewer() = 'person' and person = app.person() and app.side_in(engagement_id) is not null);

--> statement-breakpoint
grant select, insert, update on public.absences to entente_app;
alter table public.absences enable row level security;
alter table public.absences force row level security;
-- Colleagues know who is away; nobody else does, the programme's people included. The engine writes the mails.
create policy absences_of_my_companies on public.absences for select
  using (app.viewer() = 'person' and company_id = any ((select app.companies())::uuid[]));
create policy absences_noted on public.absences for insert
  with check (app.viewer() = 'person' and person_id = app.person()
              and company_id = any ((select app.companies())::uuid[]));
create policy absences_taken_back on public.absences for update
  using (app.viewer() = 'person' and person_id = app.person())
  with check (app.viewer() = 'person' and person_id = app.person());
create policy absences_mailed on public.absences for select using (app.viewer() = 'engine');
