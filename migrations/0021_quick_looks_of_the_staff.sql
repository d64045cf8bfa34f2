CREATE INDEX "followed_open_progress" ON "followed" USING btree ("last_progress","engagement_id") WHERE open;--> statement-breakpoint
CREATE INDEX "followed_open_stage_since" ON "followed" USING btree ("stage_since","engagement_id") WHERE open;--> statement-breakpoint
-- As in 0019, but that the whole comparison is asked once for a statement: of a plain `= 'staff'` the planner expects
-- that one row in two hundred passes, and sorts all rows where it should read the first twenty from an index.
do $$
declare
  target text;
begin
  foreach target in array array['followed', 'followed_memory', 'followed_stays', 'followed_clauses', 'interventions',
                                'staff_notes', 'staff_assignments', 'staff_follows', 'staff_views', 'offers',
                                'programme_jobs', 'reminder_lots']
  loop
    execute format('alter policy engine_all on public.%I using ((select app.viewer() = ''engine''))
                    with check ((select app.viewer() = ''engine''))', target);
  end loop;
  foreach target in array array['followed', 'followed_stays', 'followed_clauses', 'interventions', 'staff_notes',
                                'programme_jobs', 'reminder_lots']
  loop
    execute format('alter policy %1$s_staff on public.%1$s using ((select app.viewer() = ''staff''))', target);
  end loop;
end $$;
alter policy staff_assignments_staff on public.staff_assignments
  using ((select app.viewer() = 'staff')) with check ((select app.viewer() = 'staff') and "by" = (select app.person()));
alter policy staff_follows_own on public.staff_follows
  using ((select app.viewer() = 'staff') and person = (select app.person()))
  with check ((select app.viewer() = 'staff') and person = (select app.person()));
