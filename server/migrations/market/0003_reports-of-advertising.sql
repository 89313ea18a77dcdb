CREATE TABLE "market"."ad_day" (
	"world_id" text NOT NULL,
	"day" integer NOT NULL,
	"seq" integer NOT NULL,
	"company" text NOT NULL,
	"market" text NOT NULL,
	"currency" text NOT NULL,
	"campaign" integer NOT NULL,
	"ad_group" integer NOT NULL,
	"target" integer NOT NULL,
	"listing" integer NOT NULL,
	"placement" text NOT NULL,
	"words" text,
	"impressions" integer NOT NULL,
	"clicks" integer NOT NULL,
	"spend" bigint NOT NULL,
	"orders" integer NOT NULL,
	"units" integer NOT NULL,
	"sales" bigint NOT NULL,
	CONSTRAINT "ad_day_world_id_day_seq_pk" PRIMARY KEY("world_id","day","seq")
);
--> statement-breakpoint
CREATE INDEX "ad_day_by_company" ON "market"."ad_day" USING btree ("world_id","company","day");