-- The stamp of 0029 without a function around it: a plan that is kept, four rows found by their keys, and half the
-- time. As before the owner's rights reach the rows, and one token finds one stamp; it answers in the context `session`
-- alone, in which one pool of the runtime asks nothing else.
create view app.stamped_looks as
  select s.token, e.engagement_id, s.xmin || ' ' || r.stamp || ' ' || e.xmin || ' ' || n.stamp as stamp
    from auth.session s
    join auth.stamps r on r.user_id = s.user_id
    join auth.stamps n on n.subject = '00000000-0000-0000-0000-000000000000'
    cross join public.engagements e
   where s.expires_at > now() and app.viewer() = 'session';
grant select on app.stamped_looks to entente_app;
--> statement-breakpoint

drop function app.look_at(text, uuid, text);
drop function app.stamp_of(text, uuid);
--> statement-breakpoint

-- The full look, with the stamp to keep it under. The stamp is read first, so that it is never newer than what is kept.
-- `lasting` says that time alone changes nothing in what was seen: where a role is lent, its last day does.
create function app.look_at(session_token text, engagement uuid,
    out stamp text, out lasting boolean, out who json, out model jsonb, out names json, out lent json)
  language plpgsql volatile as $$
declare
  done text;
begin
  done := set_config('app.viewer', 'session', true);
  select l.stamp into stamp
    from app.stamped_looks l where l.token = session_token and l.engagement_id = engagement;
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
grant execute on function app.look_at(text, uuid) to entente_app;
