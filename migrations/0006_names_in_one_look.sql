-- The look of 0003 gives the names of the two companies and of the call too: most pages show them, and a
-- second question would cost as much as the first. A name that is not the person's to see is empty.
drop function app.look_at(text, uuid);
--> statement-breakpoint
create function app.look_at(session_token text, engagement uuid, out who json, out model jsonb, out names json)
  language plpgsql volatile as $$
begin
  who := app.enter_session(session_token);
  if who is not null then
    select e.model,
           json_build_object(
             'startup', coalesce((select c.name from public.companies c where c.company_id = e.startup), ''),
             'industrial', coalesce((select c.name from public.companies c where c.company_id = e.industrial), ''),
             'call', coalesce((select c.title from public.calls c where c.call_id = e.call_id), ''))
      into model, names
      from public.engagements e
     where e.engagement_id = engagement;
  end if;
end $$;
--> statement-breakpoint
grant execute on all functions in schema app to entente_app;
