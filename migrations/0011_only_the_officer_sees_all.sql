-- Of the programme's people the officer alone sees the process of every case: an administrator keeps accounts,
-- an adviser or a mediator comes into the cases that call them, and looks like anybody before (src/http/viewer-of.ts
-- says the same). All else is as in 0003.
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
   where s.token = session_token and s.expires_at > now();
  done := set_config('app.viewer', coalesce(kind, 'public'), true);
  done := set_config('app.person', coalesce(person, ''), true);
  done := set_config('app.companies', case when kind = 'person' then coalesce(own, '') else '' end, true);
  done := set_config('app.verified_companies', case when kind = 'person' then coalesce(verified, '') else '' end, true);
  return who;
end $$;
