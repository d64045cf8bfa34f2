-- Every request asks who comes: by one statement, in the very transaction that then reads for them.

-- Who a sign-in account is: the person with all standing memberships. For the engine alone.
create function app.person_of(account text) returns jsonb language sql stable as $$
  select jsonb_build_object(
           'person', p.person_id, 'staffRole', p.staff_role, 'language', p.language,
           'memberships', coalesce(
             (select jsonb_agg(jsonb_build_object(
                       'company', c.company_id, 'companyName', c.name, 'siren', c.siren, 'roles', m.roles,
                       'standing', m.standing, 'verified', m.verified_at is not null) order by m.created_at)
                from public.memberships m join public.companies c on c.company_id = m.company_id
               where m.person_id = p.person_id and m.revoked_at is null), '[]'))
    from public.persons p
   where p.auth_user_id = account
$$;
--> statement-breakpoint

-- Enters the context of the person whose session this is, for this transaction: the programme's people as
-- staff, all others as themselves (src/http/viewer-of.ts says the same). Gives who they are. A session that
-- ended, that nobody has or whose person was erased gives null, in the context of the public.
-- The wider views that the two look-ups need are left before it returns.
create function app.enter_session(session_token text) returns jsonb language plpgsql volatile as $$
declare
  opened record;
  who jsonb;
begin
  perform set_config('app.viewer', 'auth', true);
  select s.id, s.user_id, s.expires_at, s.fresh_until, u.email into opened
    from auth.session s join auth."user" u on u.id = s.user_id
   where s.token = session_token and s.expires_at > now();
  if found then
    perform set_config('app.viewer', 'engine', true);
    who := app.person_of(opened.user_id);
  end if;
  if who is null then
    perform app.enter('public', null);
    return null;
  end if;
  perform app.enter(case when who ->> 'staffRole' is null then 'person' else 'staff' end, (who ->> 'person')::uuid);
  return who || jsonb_build_object(
    'email', opened.email,
    'session', jsonb_build_object('id', opened.id, 'expiresAt', opened.expires_at, 'freshUntil', opened.fresh_until));
end $$;
--> statement-breakpoint

-- The person behind a session with one engagement as they may see it: `model` is null when it is unknown or
-- not theirs, one answer for both.
create function app.look_at(session_token text, engagement uuid, out who jsonb, out model jsonb)
  language plpgsql volatile as $$
begin
  who := app.enter_session(session_token);
  if who is not null then
    select e.model into model from public.engagements e where e.engagement_id = engagement;
  end if;
end $$;
--> statement-breakpoint

grant execute on all functions in schema app to entente_app;
