CREATE SCHEMA "calibration";
--> statement-breakpoint
CREATE TABLE "calibration"."calibration" (
	"id" text PRIMARY KEY NOT NULL,
	"school_id" text NOT NULL,
	"person_id" text NOT NULL,
	"person_name" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"file" text NOT NULL,
	"k" integer NOT NULL,
	"state" text NOT NULL,
	"stage" text,
	"per_thousand_done" integer NOT NULL,
	"heard_at" timestamp with time zone NOT NULL,
	"faults" jsonb,
	"report" jsonb,
	"scenario" json,
	"kept_as" text
);
--> statement-breakpoint
CREATE INDEX "calibration_school_id_asked_at_index" ON "calibration"."calibration" USING btree ("school_id","asked_at");