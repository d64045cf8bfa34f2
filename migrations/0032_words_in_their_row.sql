-- A search reads the words of each engagement that a page passes. They were put beside their row, with the long facts,
-- at four more looks each: they stay in it, and those that are there are written once more.
alter table public.followed alter column words set storage main;
--> statement-breakpoint
select app.enter('engine', null);
--> statement-breakpoint
update public.followed set words = words || '';
--> statement-breakpoint
select set_config('app.viewer', '', true);
