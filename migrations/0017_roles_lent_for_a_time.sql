CREATE TABLE "private"."lent_roles" (
	"loan_id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"side" text NOT NULL,
	"role" text NOT NULL,
	"holder" uuid NOT NULL,
	"lent_by" uuid NOT NULL,
	"lent_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"until" date NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid
);
--> statement-breakpoint
CREATE INDEX "lent_roles_engagement" ON "private"."lent_roles" USING btree ("engagement_id","holder");
--> statement-breakpoint
grant select, insert, update on private.lent_roles to entente_app;
alter table private.lent_roles enable row level security;
alter table private.lent_roles force row level security;
-- One's own side alone; the engine reads who is to be written to.
create policy lent_roles_own_side on private.lent_roles for select
  using (app.viewer() = 'person' and side = app.side_in(engagement_id));
create policy lent_roles_lent on private.lent_roles for insert
  with check (app.viewer() = 'person' and lent_by = app.person() and side = app.side_in(engagement_id));
create policy lent_roles_ended on private.lent_roles for update
  using (app.viewer() = 'person' and side = app.side_in(engagement_id))
  with check (app.viewer() = 'person' and ended_by = app.person() and side = app.side_in(engagement_id));
create policy lent_roles_mailed on private.lent_roles for select using (app.viewer() = 'engine');
