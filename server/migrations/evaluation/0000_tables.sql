CREATE SCHEMA "evaluation";
--> statement-breakpoint
CREATE TABLE "evaluation"."evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"sheet_id" text NOT NULL,
	"person_id" text,
	"criterion" text NOT NULL,
	"score" integer NOT NULL,
	CONSTRAINT "evidence_once" UNIQUE("sheet_id","criterion","person_id")
);
--> statement-breakpoint
CREATE TABLE "evaluation"."sheet" (
	"id" text PRIMARY KEY NOT NULL,
	"class_id" text NOT NULL,
	"team_id" text NOT NULL,
	"party" text NOT NULL,
	"rater_id" text NOT NULL,
	"deliverable" text NOT NULL,
	"work_version" integer NOT NULL,
	"comment" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"corrects" text,
	CONSTRAINT "sheet_corrects_unique" UNIQUE("corrects"),
	CONSTRAINT "sheet_party" CHECK ("evaluation"."sheet"."party" in ('teacher', 'mentor', 'peer'))
);
--> statement-breakpoint
CREATE TABLE "evaluation"."weights" (
	"class_id" text PRIMARY KEY NOT NULL,
	"parties" jsonb NOT NULL,
	"stages" jsonb NOT NULL,
	"missing" text NOT NULL,
	"peer_weight" real NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "weights_missing" CHECK ("evaluation"."weights"."missing" in ('wait', 'renormalise'))
);
--> statement-breakpoint
ALTER TABLE "evaluation"."evidence" ADD CONSTRAINT "evidence_sheet_id_sheet_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "evaluation"."sheet"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_by_person" ON "evaluation"."evidence" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sheet_by_class" ON "evaluation"."sheet" USING btree ("class_id","team_id");