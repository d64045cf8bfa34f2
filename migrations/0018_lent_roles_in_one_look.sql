-- The look of 0006 gives the roles lent to the person in this engagement too, and their last days: what somebody may
-- do is asked with every request, and a second question would cost as much as the first. A loan whose lender left
-- the company is over. The caller compares the days with its own.
drop function app.look_at(text, uuid);
--> statement-breakpoint
create function app.look_at(session_token text, engagement uuid, out who json, out model jsonb, out names json, out lent json)
  language plpgsql volatile as $$
begin
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
                              and m.company_id = case l.side when 'startup' then e.startup else e.industrial end))
      into model, names, lent
      from public.engagements e
     where e.engagement_id = engagement;
  end if;
end $$;
--> statement-breakpoint
grant execute on all functions in schema app to entente_app;
