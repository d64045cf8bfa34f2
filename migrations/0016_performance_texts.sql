CREATE TABLE "performance_texts" (
	"engagement_id" uuid NOT NULL,
	"commitment" text NOT NULL,
	"side" text NOT NULL,
	"content" "bytea" NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "performance_texts_pkey" PRIMARY KEY("engagement_id","commitment")
);

--> statement-breakpoint
create trigger performance_texts_append_only before update or delete or truncate on public.performance_texts
  for each statement execute function app.refuse_change();
grant select, insert on public.performance_texts to entente_app;
alter table public.performance_texts enable row level security;
alter table public.performance_texts force row level security;

-- Both sides, and nobody else: the engine and the staff have no use for these words.
create policy performance_texts_sides on public.performance_texts for select
  using (app.viewer() = 'person' and app.side_in(engagement_id) is not null);
create policy performance_texts_written on public.performance_texts for insert
  with check (app.viewer() = 'person' and written_by = app.person() and side = app.side_in(engagement_id));
