CREATE TABLE "comment_acts" (
	"engagement_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"clause" text NOT NULL,
	"number" integer NOT NULL,
	"act" text NOT NULL,
	"side" text NOT NULL,
	"acted_by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comment_acts_pkey" PRIMARY KEY("engagement_id","seq","clause","number"),
	CONSTRAINT "comment_acts_act" CHECK ("comment_acts"."act" in ('resolved', 'reopened'))
);
--> statement-breakpoint
CREATE TABLE "private"."internal_comment_states" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"side" text NOT NULL,
	"content" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mails" DROP CONSTRAINT "mails_kind";--> statement-breakpoint
ALTER TABLE "mail_settings" ADD COLUMN "mentions" text DEFAULT 'immediate' NOT NULL;--> statement-breakpoint
ALTER TABLE "mail_settings" ADD CONSTRAINT "mail_settings_mentions" CHECK ("mail_settings"."mentions" in ('immediate', 'daily', 'none'));--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_kind" CHECK ("mails"."kind" in ('legal', 'task', 'reminder', 'news', 'mention', 'digest'));--> statement-breakpoint
create trigger comment_acts_append_only before update or delete or truncate on public.comment_acts
  for each statement execute function app.refuse_change();
grant select, insert on public.comment_acts to entente_app;
grant select, insert, update on private.internal_comment_states to entente_app;
alter table public.comment_acts enable row level security;
alter table public.comment_acts force row level security;
alter table private.internal_comment_states enable row level security;
alter table private.internal_comment_states force row level security;

-- A fact that both sides share: either sets it, in its own name, on a turn that was sent.
create policy comment_acts_sides on public.comment_acts for select
  using (app.viewer() = 'person' and app.side_in(engagement_id) is not null);
create policy comment_acts_done on public.comment_acts for insert
  with check (app.viewer() = 'person' and acted_by = app.person() and side = app.side_in(engagement_id)
              and exists (select 1 from public.turns t
                           where t.engagement_id = comment_acts.engagement_id and t.seq = comment_acts.seq));
create policy comment_acts_admin on public.comment_acts for select using (app.viewer() = 'admin');

-- As the comments themselves: one's own side alone, not even the engine.
create policy internal_comment_states_own_side on private.internal_comment_states
  using (app.viewer() = 'person' and side = app.side_in(engagement_id))
  with check (app.viewer() = 'person' and side = app.side_in(engagement_id)
              and exists (select 1 from private.internal_comments c
                           where c.comment_id = internal_comment_states.comment_id
                             and c.engagement_id = internal_comment_states.engagement_id
                             and c.side = internal_comment_states.side));
