-- What drizzle does not know: who may touch what. Two fences stand here; the first is that every
-- function of src/db takes a viewer.
--
-- Context of a transaction (src/db/with-actor.ts): app.viewer = person | staff | engine | public | auth,
-- app.person, app.companies, app.verified_companies. Unset means nobody, and nobody sees nothing.

create schema app;
revoke create on schema public from public;
--> statement-breakpoint

-- Context -------------------------------------------------------------------------------------

create function app.viewer() returns text language sql stable parallel safe
  return current_setting('app.viewer', true);

create function app.person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;

create function app.companies() returns uuid[] language sql stable parallel safe
  return string_to_array(coalesce(current_setting('app.companies', true), ''), ',')::uuid[];

-- Those of them where somebody confirmed the person.
create function app.verified_companies() returns uuid[] language sql stable parallel safe
  return string_to_array(coalesce(current_setting('app.verified_companies', true), ''), ',')::uuid[];
--> statement-breakpoint

-- Enters a viewer's context for this transaction. A person's companies are read here, at each
-- transaction, so that a revoked membership ends at once; a request to join gives nothing yet.
create function app.enter(viewer text, person uuid) returns void language plpgsql volatile as $$
declare
  own text;
  verified text;
begin
  if viewer not in ('person', 'staff', 'engine', 'public') then
    raise exception 'unknown viewer %', viewer using errcode = '42501';
  end if;
  perform set_config('app.viewer', viewer, true),
          set_config('app.person', coalesce(person::text, ''), true),
          set_config('app.companies', '', true),
          set_config('app.verified_companies', '', true);
  if viewer = 'person' then
    select string_agg(m.company_id::text, ','),
           string_agg(m.company_id::text, ',') filter (where m.verified_at is not null)
      into own, verified
      from public.memberships m
     where m.person_id = person and m.standing = 'active' and m.revoked_at is null;
    perform set_config('app.companies', coalesce(own, ''), true),
            set_config('app.verified_companies', coalesce(verified, ''), true);
  end if;
end $$;
--> statement-breakpoint

-- The journal keeps what it was given ------------------------------------------------------------

create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = '42501';
end $$;

create trigger journal_append_only before update or delete or truncate on public.journal
  for each statement execute function app.refuse_change();
create trigger journal_bodies_append_only before update or delete or truncate on public.journal_bodies
  for each statement execute function app.refuse_change();
create trigger command_ledger_append_only before update or delete or truncate on public.command_ledger
  for each statement execute function app.refuse_change();
create trigger libraries_append_only before update or delete or truncate on public.libraries
  for each statement execute function app.refuse_change();
--> statement-breakpoint

-- A destroyed key stays destroyed, and no key changes its scope.
create function app.keep_destroyed() returns trigger language plpgsql as $$
begin
  if old.destroyed_at is not null or new.scope <> old.scope or new.key_id <> old.key_id then
    raise exception 'a destroyed key stays destroyed' using errcode = '42501';
  end if;
  return new;
end $$;

create trigger data_keys_stay_destroyed before update on public.data_keys
  for each row execute function app.keep_destroyed();
--> statement-breakpoint

-- Rights of the runtime role ---------------------------------------------------------------------

grant usage on schema public, private, auth, app to entente_app;
grant execute on all functions in schema app to entente_app;

grant select, insert on
  public.journal, public.journal_bodies, public.command_ledger, public.libraries
  to entente_app;
grant select, insert, update on
  public.companies, public.persons, public.memberships, public.invitations, public.calls, public.applications,
  public.engagements, public.clauses, public.turns, public.tasks, public.outbox,
  public.documents, public.signature_jobs, public.data_keys
  to entente_app;
grant delete on public.engagements, public.clauses, public.turns, public.tasks to entente_app;
grant select, insert, delete on public.command_refusals, public.mailbox to entente_app;
grant select, insert, update, delete on private.draft_turns to entente_app;
grant select, insert on private.sealed_turns, private.internal_comments to entente_app;
grant select, insert, update, delete on
  auth."user", auth.session, auth.account, auth.verification, auth.rate_limit
  to entente_app;
--> statement-breakpoint

-- Row-level security: forced, so that it binds the tables' owner too -------------------------------

do $$
declare
  target record;
begin
  for target in
    select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'private', 'auth')
  loop
    execute format('alter table %I.%I enable row level security', target.nspname, target.relname);
    execute format('alter table %I.%I force row level security', target.nspname, target.relname);
    if target.nspname = 'auth' then
      execute format('create policy auth_all on %I.%I using (app.viewer() = ''auth'') with check (app.viewer() = ''auth'')',
                     target.nspname, target.relname);
    elsif target.nspname = 'public' then
      execute format('create policy engine_all on %I.%I using (app.viewer() = ''engine'') with check (app.viewer() = ''engine'')',
                     target.nspname, target.relname);
    end if;
  end loop;
end $$;
--> statement-breakpoint

-- Companies and people.
create policy companies_seen on public.companies for select
  using (app.viewer() in ('person', 'staff', 'public'));
create policy companies_declared on public.companies for insert
  with check (app.viewer() = 'person' and declared_by = app.person());

create policy persons_self_and_colleagues on public.persons for select
  using (app.viewer() = 'person' and (
    person_id = app.person()
    or exists (select 1 from public.memberships m
                where m.person_id = persons.person_id and m.revoked_at is null
                  and m.company_id = any ((select app.companies())::uuid[]))));
create policy persons_staff on public.persons for select using (app.viewer() = 'staff');

create policy memberships_own on public.memberships for select
  using (app.viewer() = 'person' and person_id = app.person());
create policy memberships_of_my_companies on public.memberships for select
  using (app.viewer() = 'person' and company_id = any ((select app.companies())::uuid[]));
create policy memberships_staff on public.memberships for select using (app.viewer() = 'staff');
-- Whoever declared the company acts at once, unverified; whoever comes later asks.
create policy memberships_asked on public.memberships for insert
  with check (app.viewer() = 'person' and person_id = app.person() and verified_at is null and revoked_at is null
              and (standing = 'requested' or exists (
                select 1 from public.companies c
                 where c.company_id = memberships.company_id and c.declared_by = app.person())));
-- Only a confirmed member confirms another, and nobody confirms himself.
create policy memberships_decided_by_colleagues on public.memberships for update
  using (app.viewer() = 'person' and person_id <> app.person()
         and company_id = any ((select app.verified_companies())::uuid[]))
  with check (company_id = any ((select app.verified_companies())::uuid[])
              and (verified_by is null or verified_by <> person_id));
create policy memberships_decided_by_staff on public.memberships for update
  using (app.viewer() = 'staff') with check (app.viewer() = 'staff');

create policy invitations_of_my_companies on public.invitations
  using (app.viewer() = 'person' and company_id = any ((select app.companies())::uuid[]))
  with check (app.viewer() = 'person' and company_id = any ((select app.companies())::uuid[]));
--> statement-breakpoint

-- Calls, applications, libraries.
create policy calls_published on public.calls for select
  using (status <> 'draft' and app.viewer() in ('person', 'staff', 'public'));
create policy calls_own on public.calls
  using (app.viewer() = 'person' and industrial = any ((select app.companies())::uuid[]))
  with check (app.viewer() = 'person' and industrial = any ((select app.companies())::uuid[]));

create policy applications_sent on public.applications
  using (app.viewer() = 'person' and startup = any ((select app.companies())::uuid[]))
  with check (app.viewer() = 'person' and startup = any ((select app.companies())::uuid[]));
-- The industrial reads it once it is an engagement, not before.
create policy applications_received on public.applications for select
  using (app.viewer() = 'person' and exists (
    select 1 from public.engagements e
     where e.engagement_id = applications.engagement_id
       and e.industrial = any ((select app.companies())::uuid[])));

-- An invitation leaves with the row that makes it.
create policy outbox_invitation on public.outbox for insert
  with check (app.viewer() = 'person' and topic = 'invitation' and engagement_id is null);

create policy libraries_seen on public.libraries for select
  using (app.viewer() in ('person', 'staff', 'public'));
--> statement-breakpoint

-- Engagements: both sides see all that is shared; staff the process, never a body.
create policy engagements_sides on public.engagements for select
  using (app.viewer() = 'person' and (startup = any ((select app.companies())::uuid[])
                                      or industrial = any ((select app.companies())::uuid[])));
create policy engagements_staff on public.engagements for select using (app.viewer() = 'staff');
create policy journal_staff on public.journal for select using (app.viewer() = 'staff');
create policy tasks_staff on public.tasks for select using (app.viewer() = 'staff');
create policy signature_jobs_staff on public.signature_jobs for select using (app.viewer() = 'staff');

do $$
declare
  target text;
begin
  foreach target in array array['clauses', 'turns', 'journal', 'journal_bodies', 'command_ledger', 'documents', 'signature_jobs']
  loop
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

-- A side's tasks are its own: the other side reads in the engagement who is awaited, not whom.
create policy tasks_side on public.tasks for select
  using (app.viewer() = 'person' and exists (
    select 1 from public.engagements e
     where e.engagement_id = tasks.engagement_id
       and (case tasks.side when 'startup' then e.startup else e.industrial end) = any ((select app.companies())::uuid[])));

create policy command_refusals_own on public.command_refusals
  using (app.viewer() = 'person' and person_id = app.person())
  with check (app.viewer() = 'person' and person_id = app.person());
--> statement-breakpoint

-- Private positions: one's own side, and for sealed turns the engine that reveals them. Nobody else,
-- staff included; drafts and comments not even the engine. Who belongs to both sides reads neither's.
do $$
declare
  target text;
begin
  foreach target in array array['draft_turns', 'sealed_turns', 'internal_comments']
  loop
    execute format($policy$
      create policy %1$s_own_side on private.%1$s
        using (app.viewer() = 'person' and exists (
          select 1 from public.engagements e
           where e.engagement_id = %1$s.engagement_id
             and (case %1$s.side when 'startup' then e.startup else e.industrial end)
                 = any ((select app.companies())::uuid[])
             and (case %1$s.side when 'startup' then e.industrial else e.startup end)
                 <> all ((select app.companies())::uuid[])))
        with check (app.viewer() = 'person' and exists (
          select 1 from public.engagements e
           where e.engagement_id = %1$s.engagement_id
             and (case %1$s.side when 'startup' then e.startup else e.industrial end)
                 = any ((select app.companies())::uuid[])
             and (case %1$s.side when 'startup' then e.industrial else e.startup end)
                 <> all ((select app.companies())::uuid[])))
    $policy$, target);
  end loop;
end $$;

create policy sealed_turns_reveal on private.sealed_turns for select using (app.viewer() = 'engine');
