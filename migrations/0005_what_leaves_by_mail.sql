CREATE TABLE "calendar_feeds" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"token_sha256" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mail_bounces" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_settings" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"language" text DEFAULT 'both' NOT NULL,
	"tasks" text DEFAULT 'immediate' NOT NULL,
	"reminders" text DEFAULT 'immediate' NOT NULL,
	"news" text DEFAULT 'immediate' NOT NULL,
	CONSTRAINT "mail_settings_language" CHECK ("mail_settings"."language" in ('fr', 'en', 'both')),
	CONSTRAINT "mail_settings_tasks" CHECK ("mail_settings"."tasks" in ('immediate', 'daily')),
	CONSTRAINT "mail_settings_reminders" CHECK ("mail_settings"."reminders" in ('immediate', 'daily', 'none')),
	CONSTRAINT "mail_settings_news" CHECK ("mail_settings"."news" in ('immediate', 'daily', 'none'))
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"key" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"engagement_id" uuid,
	"task_id" text,
	"way" text NOT NULL,
	"day" date NOT NULL,
	"message_id" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "mails_kind" CHECK ("mails"."kind" in ('legal', 'task', 'reminder', 'news', 'digest')),
	CONSTRAINT "mails_way" CHECK ("mails"."way" in ('now', 'digest', 'none', 'undeliverable'))
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_id_persons_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_bounces" ADD CONSTRAINT "mail_bounces_person_id_persons_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_settings" ADD CONSTRAINT "mail_settings_person_id_persons_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token" ON "calendar_feeds" USING btree ("token_sha256");--> statement-breakpoint
CREATE INDEX "mails_person_day" ON "mails" USING btree ("person_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "mails_message" ON "mails" USING btree ("message_id");--> statement-breakpoint
-- Who may: the engine alone; what a person sees of it, routes ask for that very person.
grant select, insert, update, delete on
  public.mail_settings, public.mails, public.mail_bounces, public.calendar_feeds
  to entente_app;
do $$
declare
  target text;
begin
  foreach target in array array['mail_settings', 'mails', 'mail_bounces', 'calendar_feeds']
  loop
    execute format('alter table public.%I enable row level security', target);
    execute format('alter table public.%I force row level security', target);
    execute format('create policy engine_all on public.%I using (app.viewer() = ''engine'') with check (app.viewer() = ''engine'')', target);
  end loop;
end $$;
