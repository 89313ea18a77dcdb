CREATE SCHEMA "teaching";
--> statement-breakpoint
CREATE TABLE "teaching"."class_person" (
	"class_id" text NOT NULL,
	"person_id" text NOT NULL,
	"part" text NOT NULL,
	"team_id" text,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "class_person_class_id_person_id_pk" PRIMARY KEY("class_id","person_id"),
	CONSTRAINT "class_person_part" CHECK ("teaching"."class_person"."part" in ('teacher', 'mentor', 'student')),
	CONSTRAINT "class_person_team" CHECK ("teaching"."class_person"."team_id" is null or "teaching"."class_person"."part" = 'student')
);
--> statement-breakpoint
CREATE TABLE "teaching"."deadline" (
	"class_id" text NOT NULL,
	"deliverable" text NOT NULL,
	"due_day" integer,
	CONSTRAINT "deadline_class_id_deliverable_pk" PRIMARY KEY("class_id","deliverable")
);
--> statement-breakpoint
CREATE TABLE "teaching"."class" (
	"id" text PRIMARY KEY NOT NULL,
	"school_id" text NOT NULL,
	"name" text NOT NULL,
	"term" text NOT NULL,
	"world_id" text,
	"is_archived" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "class_worldId_unique" UNIQUE("world_id")
);
--> statement-breakpoint
CREATE TABLE "teaching"."team" (
	"id" text PRIMARY KEY NOT NULL,
	"class_id" text NOT NULL,
	"place" integer NOT NULL,
	"name" text NOT NULL,
	"company_id" text,
	CONSTRAINT "team_name" UNIQUE("class_id","name"),
	CONSTRAINT "team_place" UNIQUE("class_id","place")
);
--> statement-breakpoint
CREATE TABLE "teaching"."work" (
	"team_id" text NOT NULL,
	"deliverable" text NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"handed_in_at" timestamp with time zone,
	"handed_in_day" integer,
	CONSTRAINT "work_team_id_deliverable_version_pk" PRIMARY KEY("team_id","deliverable","version")
);
--> statement-breakpoint
ALTER TABLE "teaching"."class_person" ADD CONSTRAINT "class_person_class_id_class_id_fk" FOREIGN KEY ("class_id") REFERENCES "teaching"."class"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teaching"."deadline" ADD CONSTRAINT "deadline_class_id_class_id_fk" FOREIGN KEY ("class_id") REFERENCES "teaching"."class"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teaching"."team" ADD CONSTRAINT "team_class_id_class_id_fk" FOREIGN KEY ("class_id") REFERENCES "teaching"."class"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teaching"."work" ADD CONSTRAINT "work_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "teaching"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "class_person_by_person" ON "teaching"."class_person" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "class_by_school" ON "teaching"."class" USING btree ("school_id","created_at");