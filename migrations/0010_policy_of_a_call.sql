ALTER TABLE "calls" ADD COLUMN "policy" jsonb;
