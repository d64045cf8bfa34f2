CREATE TABLE "auth"."stamps" (
	"subject" uuid PRIMARY KEY NOT NULL,
	"user_id" text,
	"stamp" uuid DEFAULT gen_random_uuid() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "stamps_user" ON "auth"."stamps" USING btree ("user_id");
--> statement-breakpoint

-- Whoever reads an engagement again is asked for anew each time, by stamps alone: what decided last time is the same
-- while they are. The runtime role reaches the stamps through the functions below and by no other way.
alter table auth.stamps set (fillfactor = 70);
alter table auth.stamps enable row level security;
alter table auth.stamps force row level security;
create policy owner_keeps on auth.stamps to current_user using (true) with check (true);
-- For an owner that row-level security binds; no query of the runtime role meets it.
create policy owner_stamps on public.engagements for select to current_user using (app.viewer() = 'session');
--> statement-breakpoint

select app.enter('engine', null);
--> statement-breakpoint
insert into auth.stamps (subject, user_id) select person_id, auth_user_id from public.persons;
--> statement-breakpoint
insert into auth.stamps (subject) values ('00000000-0000-0000-0000-000000000000');
--> statement-breakpoint
select set_config('app.viewer', '', true);
--> statement-breakpoint

-- Each trigger stamps by what stands in the changed row alone: it needs to see no other transaction's work, so none
-- is overlooked, whatever runs beside.
create function app.stamp_person() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    update auth.stamps s set user_id = null, stamp = gen_random_uuid() where s.subject = old.person_id;
    return null;
  end if;
  insert into auth.stamps as s (subject, user_id) values (new.person_id, new.auth_user_id)
  on conflict (subject) do update set user_id = excluded.user_id, stamp = excluded.stamp;
  return null;
end $$;

create function app.stamp_member() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth.stamps s set stamp = gen_random_uuid() where s.subject in (old.person_id, new.person_id);
  return null;
end $$;

create function app.stamp_holder() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth.stamps s set stamp = gen_random_uuid() where s.subject in (old.holder, new.holder);
  return null;
end $$;

create function app.stamp_account() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth.stamps s set stamp = gen_random_uuid() where s.user_id = new.id;
  return null;
end $$;

create function app.stamp_names() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth.stamps s set stamp = gen_random_uuid() where s.subject = '00000000-0000-0000-0000-000000000000';
  return null;
end $$;

create trigger stamped after insert or update or delete on public.persons
  for each row execute function app.stamp_person();
create trigger stamped after insert or update or delete on public.memberships
  for each row execute function app.stamp_member();
create trigger stamped after insert or update or delete on private.lent_roles
  for each row execute function app.stamp_holder();
create trigger stamped after update of email on auth."user"
  for each row execute function app.stamp_account();
create trigger stamped after update of name, siren on public.companies
  for each row execute function app.stamp_names();
create trigger stamped after update of title, status, industrial on public.calls
  for each row execute function app.stamp_names();
--> statement-breakpoint

-- Stamps of all that decides what somebody with this session is answered about this engagement: the session, the
-- person's rights, the engagement's row, the names. Null when the session ended or there is no such engagement.
-- It shows nothing: a row's version (`xmin`) and random stamps.
create function app.stamp_of(session_token text, engagement uuid) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  found text;
  done text;
begin
  done := set_config('app.viewer', 'session', true);
  select s.xmin || ' ' || r.stamp || ' ' || e.xmin || ' ' || n.stamp into found
    from auth.session s
    join auth.stamps r on r.user_id = s.user_id
    join public.engagements e on e.engagement_id = engagement
    join auth.stamps n on n.subject = '00000000-0000-0000-0000-000000000000'
   where s.token = session_token and s.expires_at > now();
  done := set_config('app.viewer', 'public', true);
  return found;
end $$;
--> statement-breakpoint

-- The look of 0018, for somebody who looked before: when the stamps that they know still hold, they alone come back.
-- The stamps are read first, so that they are never newer than what is kept under them. `lasting` says that time
-- alone changes nothing in what was seen: where a role is lent, its last day does.
drop function app.look_at(text, uuid);
--> statement-breakpoint
create function app.look_at(session_token text, engagement uuid, known text,
    out stamp text, out lasting boolean, out who json, out model jsonb, out names json, out lent json)
  language plpgsql volatile as $$
begin
  stamp := app.stamp_of(session_token, engagement);
  if stamp = known then
    return;
  end if;
  who := app.enter_session(session_token);
  if who is not null then
    select e.model,
           json_build_object(
             'startup', coalesce((select c.name from public.companies c where c.company_id = e.startup), ''),
             'industrial', coalesce((select c.name from public.companies c where c.company_id = e.industrial), ''),
             'call', coalesce((select c.title from public.calls c where c.call_id = e.call_id), '')),
           (select json_agg(json_build_object('role', l.role, 'until', l.until) order by l.lent_at, l.loan_id)
              from private.lent_roles l
             where l.engagement_id = e.engagement_id and l.holder = app.person() and l.ended_at is null
               and exists (select 1 from public.memberships m
                            where m.person_id = l.lent_by and m.revoked_at is null and m.standing = 'active'
                              and m.company_id = case l.side when 'startup' then e.startup else e.industrial end)),
           not exists (select from private.lent_roles l
                        where l.engagement_id = e.engagement_id and l.holder = app.person() and l.ended_at is null)
      into model, names, lent, lasting
      from public.engagements e
     where e.engagement_id = engagement;
  end if;
end $$;
--> statement-breakpoint
revoke execute on function app.stamp_person(), app.stamp_member(), app.stamp_holder(), app.stamp_account(),
  app.stamp_names() from public;
grant execute on function app.stamp_of(text, uuid), app.look_at(text, uuid, text) to entente_app;
