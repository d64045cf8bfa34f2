CREATE TABLE "advice" (
	"advice_id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"calling_id" uuid NOT NULL,
	"side" text,
	"clause" text NOT NULL,
	"content" "bytea" NOT NULL,
	"author" uuid NOT NULL,
	"written_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calling_views" (
	"view_id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"calling_id" uuid NOT NULL,
	"what" text NOT NULL,
	"side" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calling_views_what" CHECK ("calling_views"."what" in ('clauses', 'turns', 'advice', 'caucus')),
	CONSTRAINT "calling_views_private" CHECK (("calling_views"."what" = 'caucus') = ("calling_views"."side" is not null))
);
--> statement-breakpoint
CREATE TABLE "callings" (
	"calling_id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"startup" uuid NOT NULL,
	"industrial" uuid NOT NULL,
	"office" text NOT NULL,
	"email_hash" text NOT NULL,
	"contact" "bytea" NOT NULL,
	"named_by" uuid NOT NULL,
	"named_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "callings_office" CHECK ("callings"."office" in ('inpi-adviser', 'mediator'))
);
--> statement-breakpoint
CREATE TABLE "private"."caucus_notes" (
	"note_id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"calling_id" uuid NOT NULL,
	"side" text NOT NULL,
	"writer" text NOT NULL,
	"content" "bytea" NOT NULL,
	"author" uuid NOT NULL,
	"written_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "caucus_notes_writer" CHECK ("private"."caucus_notes"."writer" in ('side', 'mediator'))
);
--> statement-breakpoint
ALTER TABLE "advice" ADD CONSTRAINT "advice_calling_id_callings_calling_id_fk" FOREIGN KEY ("calling_id") REFERENCES "public"."callings"("calling_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calling_views" ADD CONSTRAINT "calling_views_calling_id_callings_calling_id_fk" FOREIGN KEY ("calling_id") REFERENCES "public"."callings"("calling_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "advice_engagement" ON "advice" USING btree ("engagement_id","written_at");--> statement-breakpoint
CREATE INDEX "calling_views_engagement" ON "calling_views" USING btree ("engagement_id","at");--> statement-breakpoint
CREATE INDEX "callings_engagement" ON "callings" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "callings_email_hash" ON "callings" USING btree ("email_hash");--> statement-breakpoint
CREATE INDEX "caucus_notes_engagement" ON "private"."caucus_notes" USING btree ("engagement_id","side","written_at");
--> statement-breakpoint
-- A fifth viewer: `called`, somebody from outside who looks at what a call opens to them, and at nothing else.
-- The same person looks as `person` everywhere else, and sees there no more than anybody.
create or replace function app.enter(viewer text, person uuid) returns void language plpgsql volatile as $$
declare
  own text := '';
  verified text := '';
  done text;
begin
  if viewer not in ('person', 'staff', 'engine', 'public', 'called') then
    raise exception 'unknown viewer %', viewer using errcode = '42501';
  end if;
  done := set_config('app.viewer', viewer, true);
  done := set_config('app.person', coalesce(person::text, ''), true);
  done := set_config('app.companies', '', true);
  done := set_config('app.verified_companies', '', true);
  if viewer = 'person' then
    select string_agg(m.company_id::text, ','),
           string_agg(m.company_id::text, ',') filter (where m.verified_at is not null)
      into own, verified
      from public.memberships m
     where m.person_id = person and m.standing = 'active' and m.revoked_at is null;
    done := set_config('app.companies', coalesce(own, ''), true);
    done := set_config('app.verified_companies', coalesce(verified, ''), true);
  end if;
end $$;

-- The address by which the viewer is called; none for the officer and administrators, who stand beside every engagement.
create function app.own_address() returns text language sql stable as $$
  select p.email_hash from public.persons p
   where p.person_id = app.person() and p.erased_at is null
     and coalesce(p.staff_role, '') not in ('bpi-officer', 'admin-platform')
$$;

-- The calls of an engagement that hold now, with what each opens: by the journal (the read model), by the clock,
-- and as far as the viewer sees the engagement at all.
create function app.standing_calls(engagement uuid) returns table (calling uuid, office text, clauses jsonb)
  language sql stable as $$
  select c.calling_id, c.office, k -> 'clauses'
    from public.engagements e
   cross join lateral jsonb_array_elements(e.model -> 'callings') k
    join public.callings c on c.calling_id::text = k ->> 'calling' and c.engagement_id = e.engagement_id
   where e.engagement_id = engagement and (k ->> 'inForce')::boolean and (k ->> 'until')::timestamptz > now()
$$;

-- Whether one of the viewer's own calls stands among these of a read model.
create function app.is_called(engagement uuid, stated jsonb) returns boolean language sql stable as $$
  select exists (
    select 1 from public.callings c
      join jsonb_array_elements(stated) k on k ->> 'calling' = c.calling_id::text
     where c.engagement_id = engagement and (k ->> 'inForce')::boolean and (k ->> 'until')::timestamptz > now())
$$;
grant execute on all functions in schema app to entente_app;
--> statement-breakpoint

do $$
declare
  target text;
begin
  foreach target in array array['public.callings', 'public.advice', 'public.calling_views', 'private.caucus_notes']
  loop
    execute format('create trigger append_only before update or delete or truncate on %s
                    for each statement execute function app.refuse_change()', target);
    execute format('grant select, insert on %s to entente_app', target);
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
  end loop;
end $$;

create policy persons_called on public.persons for select using (app.viewer() = 'called' and person_id = app.person());
create policy memberships_called on public.memberships for select
  using (app.viewer() = 'called' and person_id = app.person());
create policy companies_called on public.companies for select using (app.viewer() = 'called');
create policy calls_called on public.calls for select using (app.viewer() = 'called' and status <> 'draft');

-- Who was called: both sides, the engine that writes to them, and themselves unless they belong to a party.
create policy callings_engine on public.callings for select using (app.viewer() = 'engine');
create policy callings_sides on public.callings for select
  using (app.viewer() = 'person' and app.side_in(engagement_id) is not null);
create policy callings_named on public.callings for insert
  with check (app.viewer() = 'person' and named_by = app.person() and app.side_in(engagement_id) is not null
              and exists (select 1 from public.engagements e
                           where e.engagement_id = callings.engagement_id
                             and e.startup = callings.startup and e.industrial = callings.industrial));
create policy callings_own on public.callings for select
  using (app.viewer() = 'called' and email_hash = app.own_address()
         and not exists (select 1 from public.memberships m
                          where m.person_id = app.person() and m.revoked_at is null
                            and m.company_id in (callings.startup, callings.industrial)));

create policy engagements_called on public.engagements for select
  using (app.viewer() = 'called' and app.is_called(engagement_id, model -> 'callings'));
-- A mediator reads all that both sides share; an adviser the clauses that the call names.
create policy clauses_called on public.clauses for select
  using (app.viewer() = 'called' and exists (
    select 1 from app.standing_calls(engagement_id) k where k.office = 'mediator' or k.clauses ? clauses.clause));
create policy turns_called on public.turns for select
  using (app.viewer() = 'called' and exists (
    select 1 from app.standing_calls(engagement_id) k where k.office = 'mediator'));

-- What an adviser and the sides say: shared, on the clauses of the call, while the call holds.
create policy advice_sides on public.advice for select
  using (app.viewer() = 'person' and app.side_in(engagement_id) is not null);
create policy advice_called on public.advice for select
  using (app.viewer() = 'called' and exists (
    select 1 from app.standing_calls(engagement_id) k
     where k.office = 'mediator' or (k.calling = advice.calling_id and k.clauses ? advice.clause)));
create policy advice_asked on public.advice for insert
  with check (app.viewer() = 'person' and author = app.person() and side = app.side_in(engagement_id)
              and exists (select 1 from app.standing_calls(engagement_id) k
                           where k.calling = advice.calling_id and k.clauses ? advice.clause));
create policy advice_given on public.advice for insert
  with check (app.viewer() = 'called' and author = app.person() and side is null
              and exists (select 1 from app.standing_calls(engagement_id) k
                           where k.calling = advice.calling_id and k.clauses ? advice.clause));

-- Each look of somebody from outside is told to both sides; a look at one side's thread to that side alone.
create policy calling_views_sides on public.calling_views for select
  using (app.viewer() = 'person' and app.side_in(engagement_id) is not null
         and (side is null or side = app.side_in(engagement_id)));
create policy calling_views_made on public.calling_views for insert
  with check (app.viewer() = 'called'
              and exists (select 1 from app.standing_calls(engagement_id) k where k.calling = calling_views.calling_id));

-- One side and the mediator, nobody else: the other side, the staff and the engine read nothing of it.
create policy caucus_notes_own_side on private.caucus_notes for select
  using (app.viewer() = 'person' and side = app.side_in(engagement_id));
create policy caucus_notes_mediator on private.caucus_notes for select
  using (app.viewer() = 'called' and exists (
    select 1 from app.standing_calls(engagement_id) k
     where k.calling = caucus_notes.calling_id and k.office = 'mediator'));
create policy caucus_notes_of_a_side on private.caucus_notes for insert
  with check (app.viewer() = 'person' and author = app.person() and writer = 'side' and side = app.side_in(engagement_id)
              and exists (select 1 from app.standing_calls(engagement_id) k
                           where k.calling = caucus_notes.calling_id and k.office = 'mediator'));
create policy caucus_notes_of_the_mediator on private.caucus_notes for insert
  with check (app.viewer() = 'called' and author = app.person() and writer = 'mediator' and side in ('startup', 'industrial')
              and exists (select 1 from app.standing_calls(engagement_id) k
                           where k.calling = caucus_notes.calling_id and k.office = 'mediator'));
