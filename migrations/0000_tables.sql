CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE SCHEMA "private";
--> statement-breakpoint
CREATE TABLE "applications" (
	"engagement_id" uuid PRIMARY KEY NOT NULL,
	"call_id" uuid NOT NULL,
	"startup" uuid NOT NULL,
	"content" "bytea" NOT NULL,
	"content_sha256" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"fresh_until" timestamp (3) with time zone,
	"user_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"call_id" uuid PRIMARY KEY NOT NULL,
	"industrial" uuid NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"rev" integer DEFAULT 1 NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp (3) with time zone,
	"closes_on" date,
	CONSTRAINT "calls_status" CHECK ("calls"."status" in ('draft', 'published', 'closed')),
	CONSTRAINT "calls_published_at" CHECK (("calls"."status" = 'draft') = ("calls"."published_at" is null))
);
--> statement-breakpoint
CREATE TABLE "clauses" (
	"engagement_id" uuid NOT NULL,
	"clause" text NOT NULL,
	"position" integer NOT NULL,
	"status" text NOT NULL,
	"rev" integer NOT NULL,
	"seq" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "clauses_pkey" PRIMARY KEY("engagement_id","clause")
);
--> statement-breakpoint
CREATE TABLE "command_ledger" (
	"command_id" text PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"body_sha256" text NOT NULL,
	"rev" integer NOT NULL,
	"seq" integer NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "command_refusals" (
	"command_id" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"refusal" jsonb NOT NULL,
	"refused_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "companies" (
	"company_id" uuid PRIMARY KEY NOT NULL,
	"siren" char(9) NOT NULL,
	"name" text NOT NULL,
	"declared_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"declared_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"document_id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"turn" integer,
	"key" text NOT NULL,
	"status" text NOT NULL,
	"sha256" text,
	"bytes" integer,
	"language" text,
	"error_code" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ready_at" timestamp (3) with time zone,
	CONSTRAINT "documents_status" CHECK ("documents"."status" in ('queued', 'ready', 'failed')),
	CONSTRAINT "documents_ready" CHECK (("documents"."status" = 'ready') = ("documents"."sha256" is not null))
);
--> statement-breakpoint
CREATE TABLE "engagements" (
	"engagement_id" uuid PRIMARY KEY NOT NULL,
	"call_id" uuid NOT NULL,
	"startup" uuid NOT NULL,
	"industrial" uuid NOT NULL,
	"stage" text NOT NULL,
	"rev" integer NOT NULL,
	"seq" integer NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"next_deadline_at" timestamp (3) with time zone,
	"model" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"invitation_id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"token_sha256" text NOT NULL,
	"email_hash" text NOT NULL,
	"email" "bytea" NOT NULL,
	"roles" text[] NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by" uuid,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_roles" CHECK (cardinality("invitations"."roles") > 0),
	CONSTRAINT "invitations_accepted" CHECK (("invitations"."accepted_at" is null) = ("invitations"."accepted_by" is null))
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"engagement_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"rev" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"type" text NOT NULL,
	"side" text,
	"command_id" text,
	"n" integer NOT NULL,
	"actor_commitment" text NOT NULL,
	"body_commitment" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "journal_pkey" PRIMARY KEY("engagement_id","seq"),
	CONSTRAINT "journal_seq" CHECK ("journal"."seq" > 0),
	CONSTRAINT "journal_hash" CHECK ("journal"."hash" ~ '^[0-9a-f]{64}$' and "journal"."previous_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "journal_bodies" (
	"engagement_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"key_id" uuid NOT NULL,
	"body" "bytea" NOT NULL,
	CONSTRAINT "journal_bodies_pkey" PRIMARY KEY("engagement_id","seq")
);
--> statement-breakpoint
CREATE TABLE "data_keys" (
	"key_id" uuid PRIMARY KEY NOT NULL,
	"scope" text NOT NULL,
	"engagement_id" uuid,
	"side" text,
	"master_id" text NOT NULL,
	"wrapped" "bytea",
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"destroyed_at" timestamp (3) with time zone,
	CONSTRAINT "data_keys_destroyed" CHECK (("data_keys"."wrapped" is null) = ("data_keys"."destroyed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "libraries" (
	"hash" text PRIMARY KEY NOT NULL,
	"version" text NOT NULL,
	"compiled" jsonb NOT NULL,
	"stored_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mailbox" (
	"mail_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mailbox_mail_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"mail" "bytea" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"membership_id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"roles" text[] NOT NULL,
	"standing" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"verified_at" timestamp (3) with time zone,
	"verified_by" uuid,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "memberships_standing" CHECK ("memberships"."standing" in ('requested', 'active')),
	CONSTRAINT "memberships_roles" CHECK (cardinality("memberships"."roles") > 0),
	CONSTRAINT "memberships_verified" CHECK (("memberships"."verified_at" is null) = ("memberships"."verified_by" is null)),
	CONSTRAINT "memberships_verified_active" CHECK ("memberships"."verified_at" is null or "memberships"."standing" = 'active')
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"outbox_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"topic" text NOT NULL,
	"engagement_id" uuid,
	"seq" integer,
	"payload" jsonb NOT NULL,
	"secret" "bytea",
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"next_attempt_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "persons" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"auth_user_id" text,
	"contact" "bytea" NOT NULL,
	"email_hash" text,
	"language" text DEFAULT 'fr' NOT NULL,
	"staff_role" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "persons_language" CHECK ("persons"."language" in ('fr', 'en')),
	CONSTRAINT "persons_staff_role" CHECK ("persons"."staff_role" in ('admin-platform', 'bpi-officer', 'inpi-adviser', 'mediator'))
);
--> statement-breakpoint
CREATE TABLE "private"."draft_turns" (
	"engagement_id" uuid NOT NULL,
	"side" text NOT NULL,
	"rev" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "draft_turns_pkey" PRIMARY KEY("engagement_id","side")
);
--> statement-breakpoint
CREATE TABLE "private"."internal_comments" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"side" text NOT NULL,
	"clause" text,
	"content" "bytea" NOT NULL,
	"author" uuid NOT NULL,
	"written_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "private"."sealed_turns" (
	"engagement_id" uuid NOT NULL,
	"side" text NOT NULL,
	"commitment" text NOT NULL,
	"content" "bytea" NOT NULL,
	"sealed_by" uuid NOT NULL,
	"stored_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sealed_turns_pkey" PRIMARY KEY("engagement_id","side","commitment")
);
--> statement-breakpoint
CREATE TABLE "signature_jobs" (
	"key" text PRIMARY KEY NOT NULL,
	"engagement_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"side" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error_code" text,
	"next_try_at" timestamp (3) with time zone,
	"requested_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"document_sha256" text,
	"signed_at" timestamp (3) with time zone,
	CONSTRAINT "signature_jobs_status" CHECK ("signature_jobs"."status" in ('pending', 'retrying', 'signed', 'discarded')),
	CONSTRAINT "signature_jobs_signed" CHECK ("signature_jobs"."status" <> 'signed' or "signature_jobs"."document_sha256" is not null)
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"engagement_id" uuid NOT NULL,
	"task_id" text NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"person_id" uuid,
	"since" timestamp (3) with time zone NOT NULL,
	"due" timestamp (3) with time zone,
	"seq" integer NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"model" jsonb NOT NULL,
	CONSTRAINT "tasks_pkey" PRIMARY KEY("engagement_id","task_id")
);
--> statement-breakpoint
CREATE TABLE "turns" (
	"engagement_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"turn" integer NOT NULL,
	"side" text NOT NULL,
	"moves" integer NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "turns_pkey" PRIMARY KEY("engagement_id","seq")
);
--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_call_id_calls_call_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("call_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_startup_companies_company_id_fk" FOREIGN KEY ("startup") REFERENCES "public"."companies"("company_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_industrial_companies_company_id_fk" FOREIGN KEY ("industrial") REFERENCES "public"."companies"("company_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_company_id_companies_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("company_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_persons_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_company_id_companies_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("company_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "applications_call_startup" ON "applications" USING btree ("call_id","startup");--> statement-breakpoint
CREATE INDEX "applications_startup" ON "applications" USING btree ("startup");--> statement-breakpoint
CREATE INDEX "account_user" ON "auth"."account" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rate_limit_key" ON "auth"."rate_limit" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "session_token" ON "auth"."session" USING btree ("token");--> statement-breakpoint
CREATE INDEX "session_user" ON "auth"."session" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "user_email" ON "auth"."user" USING btree ("email");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "auth"."verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "calls_published" ON "calls" USING btree ("published_at" DESC NULLS LAST,"call_id" DESC NULLS LAST) WHERE status <> 'draft';--> statement-breakpoint
CREATE INDEX "calls_industrial" ON "calls" USING btree ("industrial");--> statement-breakpoint
CREATE INDEX "command_ledger_engagement" ON "command_ledger" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "command_refusals_refused_at" ON "command_refusals" USING btree ("refused_at");--> statement-breakpoint
CREATE UNIQUE INDEX "companies_siren" ON "companies" USING btree ("siren");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_key" ON "documents" USING btree ("key");--> statement-breakpoint
CREATE INDEX "documents_engagement" ON "documents" USING btree ("engagement_id","created_at");--> statement-breakpoint
CREATE INDEX "engagements_startup" ON "engagements" USING btree ("startup","changed_at" DESC NULLS LAST,"engagement_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "engagements_industrial" ON "engagements" USING btree ("industrial","changed_at" DESC NULLS LAST,"engagement_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "engagements_changed" ON "engagements" USING btree ("changed_at" DESC NULLS LAST,"engagement_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "engagements_call" ON "engagements" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "engagements_deadline" ON "engagements" USING btree ("next_deadline_at");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("token_sha256");--> statement-breakpoint
CREATE INDEX "invitations_company" ON "invitations" USING btree ("company_id");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_command" ON "journal" USING btree ("engagement_id","command_id","n") WHERE command_id is not null;--> statement-breakpoint
CREATE INDEX "journal_at" ON "journal" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "data_keys_scope" ON "data_keys" USING btree ("scope");--> statement-breakpoint
CREATE INDEX "data_keys_engagement" ON "data_keys" USING btree ("engagement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mailbox_key" ON "mailbox" USING btree ("key");--> statement-breakpoint
CREATE INDEX "mailbox_at" ON "mailbox" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_person_company" ON "memberships" USING btree ("person_id","company_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "memberships_company" ON "memberships" USING btree ("company_id");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_key" ON "outbox" USING btree ("key");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("next_attempt_at") WHERE sent_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "persons_auth_user" ON "persons" USING btree ("auth_user_id");--> statement-breakpoint
CREATE INDEX "persons_email_hash" ON "persons" USING btree ("email_hash");--> statement-breakpoint
CREATE INDEX "internal_comments_engagement" ON "private"."internal_comments" USING btree ("engagement_id","side","written_at");--> statement-breakpoint
CREATE INDEX "signature_jobs_engagement" ON "signature_jobs" USING btree ("engagement_id");--> statement-breakpoint
CREATE INDEX "tasks_open" ON "tasks" USING btree ("engagement_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "tasks_due" ON "tasks" USING btree ("due") WHERE closed_at is null;