-- Answers that were given in another form can be asked for again.
DELETE FROM "market"."what_if";--> statement-breakpoint
ALTER TABLE "market"."what_if" ADD COLUMN "asked_on_day" integer NOT NULL;