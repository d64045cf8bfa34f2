CREATE TABLE "read_model_version" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"version" integer NOT NULL,
	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "read_model_version_one" CHECK ("read_model_version"."one")
);
--> statement-breakpoint

-- What was there before this table was made by releases that did not say in which shape.
insert into public.read_model_version (version) values (0);
--> statement-breakpoint
grant select, insert, update on public.read_model_version to entente_app;
--> statement-breakpoint
alter table public.read_model_version enable row level security;
--> statement-breakpoint
alter table public.read_model_version force row level security;
--> statement-breakpoint
create policy read_model_version_engine on public.read_model_version
  using (app.viewer() = 'engine') with check (app.viewer() = 'engine');
