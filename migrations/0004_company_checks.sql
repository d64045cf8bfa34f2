CREATE TABLE "company_checks" (
	"check_id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"source" text NOT NULL,
	"status" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"checked_by" uuid,
	"entry" jsonb,
	"sha256" text,
	"note" text,
	CONSTRAINT "company_checks_source" CHECK ("company_checks"."source" in ('register', 'officer')),
	CONSTRAINT "company_checks_status" CHECK ("company_checks"."status" in ('active', 'receivership', 'liquidation', 'dissolved', 'closed')),
	CONSTRAINT "company_checks_by" CHECK (("company_checks"."source" = 'officer') = ("company_checks"."checked_by" is not null)),
	CONSTRAINT "company_checks_entry" CHECK (("company_checks"."source" = 'register') = ("company_checks"."sha256" is not null))
);
--> statement-breakpoint
ALTER TABLE "company_checks" ADD CONSTRAINT "company_checks_company_id_companies_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("company_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "company_checks_company" ON "company_checks" USING btree ("company_id","at" DESC NULLS LAST);
--> statement-breakpoint
-- What was found stays found.
create trigger company_checks_append_only before update or delete or truncate on public.company_checks
  for each statement execute function app.refuse_change();
grant select, insert on public.company_checks to entente_app;
alter table public.company_checks enable row level security;
alter table public.company_checks force row level security;
create policy engine_all on public.company_checks using (app.viewer() = 'engine') with check (app.viewer() = 'engine');
-- Registers and the BODACC are public; only the programme's people add what the register does not tell.
create policy company_checks_seen on public.company_checks for select using (app.viewer() in ('person', 'staff'));
create policy company_checks_noted on public.company_checks for insert
  with check (app.viewer() = 'staff' and source = 'officer' and checked_by = app.person());
