CREATE TABLE "account_acts" (
	"act_id" uuid PRIMARY KEY NOT NULL,
	"act" text NOT NULL,
	"person_id" uuid NOT NULL,
	"acted_by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_acts_act" CHECK ("account_acts"."act" in ('closed', 'reopened', 'sessions-ended'))
);
--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "closed_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "account_acts_at" ON "account_acts" USING btree ("at");
--> statement-breakpoint
-- A sixth viewer: `admin`, who keeps accounts and hands out the audit. No policy shows it a body, a clause, a turn,
-- a text or a read model.
create or replace function app.enter(viewer text, person uuid) returns void language plpgsql volatile as $$
declare
  own text := '';
  verified text := '';
  done text;
begin
  if viewer not in ('person', 'staff', 'engine', 'public', 'called', 'admin') then
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
  -- Whoever lost the office a moment ago enters no more.
  if viewer = 'admin' and not exists (
    select 1 from public.persons p
     where p.person_id = person and p.staff_role = 'admin-platform' and p.closed_at is null) then
    raise exception 'not an administrator' using errcode = '42501';
  end if;
end $$;

create trigger account_acts_append_only before update or delete or truncate on public.account_acts
  for each statement execute function app.refuse_change();
grant select, insert on public.account_acts to entente_app;
alter table public.account_acts enable row level security;
alter table public.account_acts force row level security;
create policy account_acts_admin on public.account_acts for select using (app.viewer() = 'admin');
create policy account_acts_done on public.account_acts for insert
  with check (app.viewer() = 'admin' and acted_by = app.person());

create policy persons_admin on public.persons for select using (app.viewer() = 'admin');
-- Nobody closes their own account: an installation keeps its administrator.
create policy persons_closed on public.persons for update
  using (app.viewer() = 'admin' and person_id <> app.person()) with check (app.viewer() = 'admin');
create policy memberships_admin on public.memberships for select using (app.viewer() = 'admin');
create policy companies_admin on public.companies for select using (app.viewer() = 'admin');
create policy journal_admin on public.journal for select using (app.viewer() = 'admin');
create policy calling_views_admin on public.calling_views for select using (app.viewer() = 'admin');
--> statement-breakpoint

-- As in 0011, but that a closed account opens nothing.
create or replace function app.enter_session(session_token text) returns json language plpgsql volatile as $$
declare
  kind text;
  person text;
  own text;
  verified text;
  who json;
  done text;
begin
  done := set_config('app.viewer', 'session', true);
  select case when p.staff_role = 'bpi-officer' then 'staff' else 'person' end, p.person_id, member.own, member.verified,
         json_build_object(
           'person', p.person_id, 'staffRole', p.staff_role, 'language', p.language, 'email', u.email,
           'memberships', coalesce(member.list, '[]'),
           'session', json_build_object('id', s.id, 'expiresAt', s.expires_at, 'freshUntil', s.fresh_until))
    into kind, person, own, verified, who
    from auth.session s
    join auth."user" u on u.id = s.user_id
    join public.persons p on p.auth_user_id = s.user_id
    cross join lateral (
      select string_agg(m.company_id::text, ',') filter (where m.standing = 'active') as own,
             string_agg(m.company_id::text, ',') filter (where m.standing = 'active' and m.verified_at is not null)
               as verified,
             json_agg(json_build_object(
               'company', c.company_id, 'companyName', c.name, 'siren', c.siren, 'roles', m.roles,
               'standing', m.standing, 'verified', m.verified_at is not null) order by m.created_at) as list
        from public.memberships m join public.companies c on c.company_id = m.company_id
       where m.person_id = p.person_id and m.revoked_at is null) member
   where s.token = session_token and s.expires_at > now() and p.closed_at is null;
  done := set_config('app.viewer', coalesce(kind, 'public'), true);
  done := set_config('app.person', coalesce(person, ''), true);
  done := set_config('app.companies', case when kind = 'person' then coalesce(own, '') else '' end, true);
  done := set_config('app.verified_companies', case when kind = 'person' then coalesce(verified, '') else '' end, true);
  return who;
end $$;
