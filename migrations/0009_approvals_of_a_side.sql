CREATE TABLE "private"."approval_chains" (
	"engagement_id" uuid NOT NULL,
	"side" text NOT NULL,
	"act" text NOT NULL,
	"rev" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "approval_chains_pkey" PRIMARY KEY("engagement_id","side","act","rev"),
	CONSTRAINT "approval_chains_act" CHECK ("private"."approval_chains"."act" in ('turn', 'signature'))
);
--> statement-breakpoint
CREATE TABLE "private"."approval_requests" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"side" text NOT NULL,
	"act" text NOT NULL,
	"content" "bytea" NOT NULL,
	"author" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "private"."approval_verdicts" (
	"request_id" uuid NOT NULL,
	"person" uuid NOT NULL,
	"verdict" text NOT NULL,
	"reason" "bytea",
	"given_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "approval_verdicts_pkey" PRIMARY KEY("request_id","person"),
	CONSTRAINT "approval_verdicts_verdict" CHECK ("private"."approval_verdicts"."verdict" in ('approved', 'refused', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "private"."approval_verdicts" ADD CONSTRAINT "approval_verdicts_request_id_approval_requests_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "private"."approval_requests"("request_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "approval_requests_engagement" ON "private"."approval_requests" USING btree ("engagement_id","side","asked_at");
--> statement-breakpoint
do $$
declare
  target text;
begin
  foreach target in array array['approval_chains', 'approval_requests', 'approval_verdicts']
  loop
    execute format('create trigger %1$s_append_only before update or delete or truncate on private.%1$s
                    for each statement execute function app.refuse_change()', target);
    execute format('grant select, insert on private.%1$s to entente_app', target);
    execute format('alter table private.%1$s enable row level security', target);
    execute format('alter table private.%1$s force row level security', target);
  end loop;
end $$;

-- One's own side alone: the engine and the staff included, nobody else learns that anything is approved.
create policy approval_chains_own_side on private.approval_chains for select
  using (app.viewer() = 'person' and side = app.side_in(engagement_id));
create policy approval_chains_set on private.approval_chains for insert
  with check (app.viewer() = 'person' and set_by = app.person() and side = app.side_in(engagement_id));
create policy approval_requests_own_side on private.approval_requests for select
  using (app.viewer() = 'person' and side = app.side_in(engagement_id));
create policy approval_requests_asked on private.approval_requests for insert
  with check (app.viewer() = 'person' and author = app.person() and side = app.side_in(engagement_id));
create policy approval_verdicts_own_side on private.approval_verdicts for select
  using (app.viewer() = 'person' and exists (
    select 1 from private.approval_requests r where r.request_id = approval_verdicts.request_id));
-- Four eyes: who asked may only take the question back.
create policy approval_verdicts_given on private.approval_verdicts for insert
  with check (app.viewer() = 'person' and person = app.person() and exists (
    select 1 from private.approval_requests r
     where r.request_id = approval_verdicts.request_id
       and (r.author = app.person()) = (approval_verdicts.verdict = 'withdrawn')));
