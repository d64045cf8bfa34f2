CREATE TABLE "profiles" (
	"company_id" uuid PRIMARY KEY NOT NULL,
	"rev" integer DEFAULT 1 NOT NULL,
	"shown" boolean NOT NULL,
	"summary" text NOT NULL,
	"seeks" text NOT NULL,
	"sectors" text[] NOT NULL,
	"technologies" text[] NOT NULL,
	"trl" integer,
	"website" text,
	"words" text NOT NULL,
	"saved_by" uuid NOT NULL,
	"confirmed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "profiles_trl" CHECK ("profiles"."trl" between 1 and 9),
	CONSTRAINT "profiles_sectors" CHECK (cardinality("profiles"."sectors") between 1 and 5),
	CONSTRAINT "profiles_technologies" CHECK (cardinality("profiles"."technologies") <= 8)
);
--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_company_id_companies_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("company_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "profiles_shown" ON "profiles" USING btree ("confirmed_at" DESC NULLS LAST,"company_id" DESC NULLS LAST) WHERE shown;
--> statement-breakpoint
grant select, insert, update on public.profiles to entente_app;
alter table public.profiles enable row level security;
alter table public.profiles force row level security;
-- Whatever is shown, anybody may read; what is not, the company alone.
create policy profiles_shown on public.profiles for select using (shown);
create policy profiles_own on public.profiles for select
  using (app.viewer() = 'person' and company_id = any ((select app.companies())::uuid[]));
-- A company speaks to the public by people whose standing somebody confirmed.
create policy profiles_made on public.profiles for insert
  with check (app.viewer() = 'person' and company_id = any ((select app.verified_companies())::uuid[])
              and saved_by = app.person());
create policy profiles_changed on public.profiles for update
  using (app.viewer() = 'person' and company_id = any ((select app.verified_companies())::uuid[]))
  with check (saved_by = app.person());
