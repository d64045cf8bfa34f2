CREATE TABLE "power_verdicts" (
	"verdict_id" uuid PRIMARY KEY NOT NULL,
	"power_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"capacity" text NOT NULL,
	"reason" "bytea",
	"given_by" uuid NOT NULL,
	"given_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "power_verdicts_verdict" CHECK ("power_verdicts"."verdict" in ('verified', 'refused', 'revoked')),
	CONSTRAINT "power_verdicts_capacity" CHECK ("power_verdicts"."capacity" in ('counsel', 'officer', 'own-side')),
	CONSTRAINT "power_verdicts_revoked" CHECK (("power_verdicts"."verdict" = 'revoked') = ("power_verdicts"."capacity" = 'own-side'))
);
--> statement-breakpoint
CREATE TABLE "powers" (
	"power_id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"side" text NOT NULL,
	"holder" uuid NOT NULL,
	"basis" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"document_sha256" text,
	"register_sha256" text,
	"content" "bytea" NOT NULL,
	"declared_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "powers_side" CHECK ("powers"."side" in ('startup', 'industrial')),
	CONSTRAINT "powers_basis" CHECK ("powers"."basis" in ('legal-representative', 'delegation-of-power', 'delegation-of-signature')),
	CONSTRAINT "powers_dates" CHECK ("powers"."valid_to" is null or "powers"."valid_to" >= "powers"."valid_from"),
	CONSTRAINT "powers_deed" CHECK ("powers"."basis" = 'legal-representative' or "powers"."document_sha256" is not null)
);
--> statement-breakpoint
ALTER TABLE "power_verdicts" ADD CONSTRAINT "power_verdicts_power_id_powers_power_id_fk" FOREIGN KEY ("power_id") REFERENCES "public"."powers"("power_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "powers" ADD CONSTRAINT "powers_holder_persons_person_id_fk" FOREIGN KEY ("holder") REFERENCES "public"."persons"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "power_verdicts_power" ON "power_verdicts" USING btree ("power_id","given_at");--> statement-breakpoint
CREATE INDEX "powers_engagement" ON "powers" USING btree ("engagement_id","holder");
--> statement-breakpoint
create trigger powers_append_only before update or delete or truncate on public.powers
  for each statement execute function app.refuse_change();
create trigger power_verdicts_append_only before update or delete or truncate on public.power_verdicts
  for each statement execute function app.refuse_change();
grant select, insert on public.powers, public.power_verdicts to entente_app;
alter table public.powers enable row level security;
alter table public.powers force row level security;
alter table public.power_verdicts enable row level security;
alter table public.power_verdicts force row level security;
create policy engine_all on public.powers using (app.viewer() = 'engine') with check (app.viewer() = 'engine');
create policy engine_all on public.power_verdicts using (app.viewer() = 'engine') with check (app.viewer() = 'engine');

-- Which side of an engagement the viewer stands on; null for who stands on none, or on both.
create function app.side_in(engagement uuid) returns text language sql stable as $$
  select case when e.startup = any (app.companies()) then
           case when e.industrial = any (app.companies()) then null else 'startup' end
         when e.industrial = any (app.companies()) then 'industrial' end
    from public.engagements e where e.engagement_id = engagement
$$;
grant execute on function app.side_in(uuid) to entente_app;

create policy powers_sides on public.powers for select
  using (app.viewer() = 'person' and app.side_in(engagement_id) is not null);
create policy powers_staff on public.powers for select using (app.viewer() = 'staff');
-- One's own, for one's own side.
create policy powers_declared on public.powers for insert
  with check (app.viewer() = 'person' and holder = app.person() and side = app.side_in(engagement_id));

create policy power_verdicts_seen on public.power_verdicts for select
  using (app.viewer() in ('person', 'staff')
         and exists (select 1 from public.powers p where p.power_id = power_verdicts.power_id));
-- Four eyes: the holder verifies nothing of their own, and no side its own power.
create policy power_verdicts_of_the_other_side on public.power_verdicts for insert
  with check (app.viewer() = 'person' and given_by = app.person() and capacity = 'counsel' and exists (
    select 1 from public.powers p
     where p.power_id = power_verdicts.power_id and p.holder <> app.person()
       and app.side_in(p.engagement_id) = case p.side when 'startup' then 'industrial' else 'startup' end));
create policy power_verdicts_of_the_officer on public.power_verdicts for insert
  with check (app.viewer() = 'staff' and given_by = app.person() and capacity = 'officer' and exists (
    select 1 from public.powers p where p.power_id = power_verdicts.power_id and p.holder <> app.person()));
create policy power_verdicts_of_ones_own_side on public.power_verdicts for insert
  with check (app.viewer() = 'person' and given_by = app.person() and capacity = 'own-side' and exists (
    select 1 from public.powers p
     where p.power_id = power_verdicts.power_id and p.side = app.side_in(p.engagement_id)));
