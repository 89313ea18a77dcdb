CREATE TABLE "market"."ledger_day" (
	"world_id" text NOT NULL,
	"company" text NOT NULL,
	"day" integer NOT NULL,
	"lines" integer NOT NULL,
	"entry" integer[] NOT NULL,
	"account" text[] NOT NULL,
	"currency" text[] NOT NULL,
	"amount" bigint[] NOT NULL,
	"memo" text[] NOT NULL,
	"order_id" integer[] NOT NULL,
	CONSTRAINT "ledger_day_world_id_company_day_pk" PRIMARY KEY("world_id","company","day")
);
--> statement-breakpoint
-- Compressing a day's lines would take as long as all the rest of writing it.
ALTER TABLE "market"."ledger_day" ALTER COLUMN "entry" SET STORAGE EXTERNAL, ALTER COLUMN "account" SET STORAGE EXTERNAL, ALTER COLUMN "currency" SET STORAGE EXTERNAL, ALTER COLUMN "amount" SET STORAGE EXTERNAL, ALTER COLUMN "memo" SET STORAGE EXTERNAL, ALTER COLUMN "order_id" SET STORAGE EXTERNAL;--> statement-breakpoint
INSERT INTO "market"."ledger_day" SELECT "world_id", "company", "day", count(*)::integer, array_agg("entry" ORDER BY "seq"), array_agg("account" ORDER BY "seq"), array_agg("currency" ORDER BY "seq"), array_agg("amount" ORDER BY "seq"), array_agg("memo" ORDER BY "seq"), array_agg("order_id" ORDER BY "seq") FROM "market"."posting" GROUP BY "world_id", "company", "day";
