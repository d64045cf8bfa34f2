ALTER TABLE "persons" ADD COLUMN "last_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL;
--> statement-breakpoint
-- What an administrator did to an account is that person's data too: the engine gives it to them.
create policy account_acts_exported on public.account_acts for select using (app.viewer() = 'engine');
--> statement-breakpoint
-- An invitation holds its address: it goes with the person.
grant delete on public.invitations to entente_app;
