CREATE SCHEMA "platform";
--> statement-breakpoint
CREATE TABLE "platform"."setting" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
