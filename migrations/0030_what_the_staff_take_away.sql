CREATE TABLE "staff_exports" (
	"export_id" uuid PRIMARY KEY NOT NULL,
	"person" uuid NOT NULL,
	"office" text NOT NULL,
	"what" text NOT NULL,
	"format" text NOT NULL,
	"engagement_id" uuid,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "staff_exports_at" ON "staff_exports" USING btree ("at","export_id");
--> statement-breakpoint
create trigger staff_exports_append_only before update or delete or truncate on public.staff_exports
  for each statement execute function app.refuse_change();
grant select, insert on public.staff_exports to entente_app;
alter table public.staff_exports enable row level security;
alter table public.staff_exports force row level security;

-- Each in their own name and in the office that they hold; read by administrators alone.
create policy staff_exports_noted on public.staff_exports for insert
  with check (app.viewer() in ('staff', 'admin') and person = app.person()
              and office = (select p.staff_role from public.persons p where p.person_id = app.person()));
create policy staff_exports_admin on public.staff_exports for select using (app.viewer() = 'admin');
-- For the person's own copy of what is kept about them.
create policy staff_exports_own_data on public.staff_exports for select using (app.viewer() = 'engine');
