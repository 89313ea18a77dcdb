ALTER TABLE "market"."order" ADD COLUMN "door" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "market"."order" ADD COLUMN "customs" integer DEFAULT 0 NOT NULL;