CREATE TABLE "market"."school_scenario" (
	"id" text PRIMARY KEY NOT NULL,
	"school_id" text NOT NULL,
	"offered_by" text NOT NULL,
	"offered_at" timestamp with time zone NOT NULL,
	"card" jsonb NOT NULL,
	"body" json NOT NULL
);
--> statement-breakpoint
CREATE INDEX "school_scenario_school_id_index" ON "market"."school_scenario" USING btree ("school_id");