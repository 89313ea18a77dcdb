CREATE TABLE "market"."seat_play" (
	"id" text PRIMARY KEY NOT NULL,
	"world_id" text NOT NULL,
	"seat" text NOT NULL,
	"as" text NOT NULL,
	"player" jsonb,
	"until_day" integer NOT NULL,
	"person_id" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"per_thousand_done" integer NOT NULL,
	"swap" jsonb,
	"panel" jsonb,
	CONSTRAINT "seat_play_once" UNIQUE("world_id","seat","as","until_day"),
	CONSTRAINT "seat_play_state" CHECK ("market"."seat_play"."state" in ('waiting', 'playing', 'done', 'failed', 'cancelled'))
);
--> statement-breakpoint
ALTER TABLE "market"."seat_play" ADD CONSTRAINT "seat_play_world_id_world_id_fk" FOREIGN KEY ("world_id") REFERENCES "market"."world"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "seat_play_by_world" ON "market"."seat_play" USING btree ("world_id","asked_at");