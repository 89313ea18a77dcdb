CREATE SCHEMA "market";
--> statement-breakpoint
CREATE TABLE "market"."company_day" (
	"world_id" text NOT NULL,
	"day" integer NOT NULL,
	"company" text NOT NULL,
	"bank" bigint NOT NULL,
	"wallet" bigint NOT NULL,
	"reserve" bigint NOT NULL,
	"stock" bigint NOT NULL,
	"net_worth" bigint NOT NULL,
	"revenue" bigint NOT NULL,
	"profit" bigint NOT NULL,
	"orders" integer NOT NULL,
	"units" integer NOT NULL,
	"to_ship" integer NOT NULL,
	"overdue" integer NOT NULL,
	"open_letters" integer NOT NULL,
	"open_returns" integer NOT NULL,
	"late_share" double precision,
	"rating" double precision,
	"health" integer,
	"is_suspended" boolean NOT NULL,
	CONSTRAINT "company_day_world_id_company_day_pk" PRIMARY KEY("world_id","company","day")
);
--> statement-breakpoint
CREATE TABLE "market"."funnel" (
	"world_id" text NOT NULL,
	"day" integer NOT NULL,
	"listing" integer NOT NULL,
	"company" text NOT NULL,
	"market" text NOT NULL,
	"currency" text NOT NULL,
	"impressions" integer NOT NULL,
	"clicks" integer NOT NULL,
	"carts" integer NOT NULL,
	"orders" integer NOT NULL,
	"units" integer NOT NULL,
	"revenue" bigint NOT NULL,
	"lost" integer NOT NULL,
	CONSTRAINT "funnel_world_id_day_listing_pk" PRIMARY KEY("world_id","day","listing")
);
--> statement-breakpoint
CREATE TABLE "market"."news" (
	"world_id" text NOT NULL,
	"day" integer NOT NULL,
	"seq" integer NOT NULL,
	"company" text,
	"code" text NOT NULL,
	"values" jsonb NOT NULL,
	CONSTRAINT "news_world_id_day_seq_pk" PRIMARY KEY("world_id","day","seq")
);
--> statement-breakpoint
CREATE TABLE "market"."order" (
	"world_id" text NOT NULL,
	"id" integer NOT NULL,
	"company" text NOT NULL,
	"product" text NOT NULL,
	"listing" integer NOT NULL,
	"market" text NOT NULL,
	"country" text NOT NULL,
	"currency" text NOT NULL,
	"buyer" double precision NOT NULL,
	"session" integer NOT NULL,
	"units" integer NOT NULL,
	"price" bigint NOT NULL,
	"discount" bigint NOT NULL,
	"shipping" bigint NOT NULL,
	"tax" bigint NOT NULL,
	"duty" bigint NOT NULL,
	"total" bigint NOT NULL,
	"payment" text NOT NULL,
	"status" text NOT NULL,
	"lane" text,
	"postage" bigint,
	"placed_at" integer NOT NULL,
	"ship_by" integer NOT NULL,
	"promised_at" integer NOT NULL,
	"shipped_at" integer,
	"delivered_at" integer,
	"ended_at" integer,
	"review_score" integer,
	"review_at" integer,
	"is_returned" boolean DEFAULT false NOT NULL,
	"refunded" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "order_world_id_id_pk" PRIMARY KEY("world_id","id")
);
--> statement-breakpoint
CREATE TABLE "market"."order_event" (
	"world_id" text NOT NULL,
	"order_id" integer NOT NULL,
	"day" integer NOT NULL,
	"seq" integer NOT NULL,
	"at" integer NOT NULL,
	"code" text NOT NULL,
	"values" jsonb NOT NULL,
	CONSTRAINT "order_event_world_id_order_id_day_seq_pk" PRIMARY KEY("world_id","order_id","day","seq")
);
--> statement-breakpoint
CREATE TABLE "market"."posting" (
	"world_id" text NOT NULL,
	"day" integer NOT NULL,
	"seq" integer NOT NULL,
	"entry" integer NOT NULL,
	"company" text NOT NULL,
	"account" text NOT NULL,
	"currency" text NOT NULL,
	"amount" bigint NOT NULL,
	"memo" text NOT NULL,
	"order_id" integer,
	CONSTRAINT "posting_world_id_day_seq_pk" PRIMARY KEY("world_id","day","seq")
);
--> statement-breakpoint
CREATE TABLE "market"."traffic" (
	"world_id" text NOT NULL,
	"day" integer NOT NULL,
	"market" text NOT NULL,
	"sessions" integer NOT NULL,
	"searches" integer NOT NULL,
	"clicks" integer NOT NULL,
	"carts" integer NOT NULL,
	"orders" integer NOT NULL,
	"units" integer NOT NULL,
	CONSTRAINT "traffic_world_id_day_market_pk" PRIMARY KEY("world_id","day","market")
);
--> statement-breakpoint
CREATE TABLE "market"."company" (
	"world_id" text NOT NULL,
	"place" integer NOT NULL,
	"id" text NOT NULL,
	"name" jsonb NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "company_world_id_place_pk" PRIMARY KEY("world_id","place"),
	CONSTRAINT "company_id" UNIQUE("world_id","id")
);
--> statement-breakpoint
CREATE TABLE "market"."day" (
	"world_id" text NOT NULL,
	"day" integer NOT NULL,
	"hash" text NOT NULL,
	"totals" jsonb NOT NULL,
	"played_at" timestamp with time zone NOT NULL,
	"milliseconds" integer NOT NULL,
	CONSTRAINT "day_world_id_day_pk" PRIMARY KEY("world_id","day")
);
--> statement-breakpoint
CREATE TABLE "market"."journal_line" (
	"id" text PRIMARY KEY NOT NULL,
	"world_id" text NOT NULL,
	"seq" integer NOT NULL,
	"day" integer NOT NULL,
	"company" text NOT NULL,
	"kind" text NOT NULL,
	"decision" json NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"faults" jsonb NOT NULL,
	"taken_back_by" text,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "journal_line_seq" UNIQUE("world_id","seq"),
	CONSTRAINT "journal_line_state" CHECK ("market"."journal_line"."state" in ('waiting', 'played', 'refused', 'taken-back')),
	CONSTRAINT "journal_line_taken_back" CHECK (("market"."journal_line"."state" = 'taken-back') = ("market"."journal_line"."taken_back_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "market"."participant" (
	"world_id" text NOT NULL,
	"person_id" text NOT NULL,
	"part" text NOT NULL,
	"company" text,
	CONSTRAINT "participant_world_id_person_id_pk" PRIMARY KEY("world_id","person_id"),
	CONSTRAINT "participant_part" CHECK ("market"."participant"."part" in ('teacher', 'mentor', 'member')),
	CONSTRAINT "participant_company" CHECK (("market"."participant"."part" = 'member') = ("market"."participant"."company" is not null))
);
--> statement-breakpoint
CREATE TABLE "market"."scenario" (
	"hash" text PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"version" text NOT NULL,
	"card" jsonb NOT NULL,
	"body" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "market"."snapshot" (
	"world_id" text NOT NULL,
	"day" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "snapshot_world_id_day_pk" PRIMARY KEY("world_id","day")
);
--> statement-breakpoint
CREATE TABLE "market"."what_if" (
	"id" text PRIMARY KEY NOT NULL,
	"world_id" text NOT NULL,
	"company" text NOT NULL,
	"person_id" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"change" jsonb NOT NULL,
	"from_day" integer NOT NULL,
	"until_day" integer NOT NULL,
	"state" text NOT NULL,
	"per_thousand_done" integer NOT NULL,
	"result" jsonb,
	CONSTRAINT "what_if_state" CHECK ("market"."what_if"."state" in ('waiting', 'playing', 'done', 'failed', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "market"."world" (
	"id" text PRIMARY KEY NOT NULL,
	"school_id" text NOT NULL,
	"name" text NOT NULL,
	"scenario_hash" text NOT NULL,
	"seed" bigint NOT NULL,
	"engine" text NOT NULL,
	"day" integer NOT NULL,
	"closed_day" integer NOT NULL,
	"wanted_day" integer NOT NULL,
	"last_day" integer NOT NULL,
	"lines" integer NOT NULL,
	"state" text NOT NULL,
	"pace" jsonb NOT NULL,
	"next_day_at" timestamp with time zone,
	"fault" text,
	"opened_at" timestamp with time zone NOT NULL,
	CONSTRAINT "world_days" CHECK ("market"."world"."day" <= "market"."world"."closed_day" and "market"."world"."closed_day" <= "market"."world"."day" + 1),
	CONSTRAINT "world_state" CHECK ("market"."world"."state" in ('open', 'paused', 'ended'))
);
--> statement-breakpoint
ALTER TABLE "market"."company" ADD CONSTRAINT "company_world_id_world_id_fk" FOREIGN KEY ("world_id") REFERENCES "market"."world"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."day" ADD CONSTRAINT "day_world_id_world_id_fk" FOREIGN KEY ("world_id") REFERENCES "market"."world"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."journal_line" ADD CONSTRAINT "journal_line_world_id_world_id_fk" FOREIGN KEY ("world_id") REFERENCES "market"."world"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."participant" ADD CONSTRAINT "participant_world_id_world_id_fk" FOREIGN KEY ("world_id") REFERENCES "market"."world"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."participant" ADD CONSTRAINT "participant_in_company" FOREIGN KEY ("world_id","company") REFERENCES "market"."company"("world_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."snapshot" ADD CONSTRAINT "snapshot_world_id_world_id_fk" FOREIGN KEY ("world_id") REFERENCES "market"."world"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."what_if" ADD CONSTRAINT "what_if_world_id_world_id_fk" FOREIGN KEY ("world_id") REFERENCES "market"."world"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "market"."world" ADD CONSTRAINT "world_scenario_hash_scenario_hash_fk" FOREIGN KEY ("scenario_hash") REFERENCES "market"."scenario"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "funnel_by_company" ON "market"."funnel" USING btree ("world_id","company","day");--> statement-breakpoint
CREATE INDEX "order_by_company" ON "market"."order" USING btree ("world_id","company","id");--> statement-breakpoint
CREATE INDEX "order_by_status" ON "market"."order" USING btree ("world_id","company","status","id");--> statement-breakpoint
CREATE INDEX "order_by_product" ON "market"."order" USING btree ("world_id","company","product","id");--> statement-breakpoint
CREATE INDEX "order_late" ON "market"."order" USING btree ("world_id","company","id") WHERE delivered_at > promised_at or delivered_at is null;--> statement-breakpoint
CREATE INDEX "posting_by_company" ON "market"."posting" USING btree ("world_id","company","day","seq");--> statement-breakpoint
CREATE INDEX "posting_by_account" ON "market"."posting" USING btree ("world_id","company","account","day","seq");--> statement-breakpoint
CREATE INDEX "posting_by_order" ON "market"."posting" USING btree ("world_id","order_id");--> statement-breakpoint
CREATE INDEX "journal_line_by_day" ON "market"."journal_line" USING btree ("world_id","day","seq");--> statement-breakpoint
CREATE INDEX "journal_line_by_company" ON "market"."journal_line" USING btree ("world_id","company","seq");--> statement-breakpoint
CREATE INDEX "journal_line_by_person" ON "market"."journal_line" USING btree ("world_id","person_id","seq");--> statement-breakpoint
CREATE INDEX "participant_by_person" ON "market"."participant" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "what_if_by_company" ON "market"."what_if" USING btree ("world_id","company","asked_at");--> statement-breakpoint
CREATE INDEX "world_by_school" ON "market"."world" USING btree ("school_id","opened_at");--> statement-breakpoint
CREATE INDEX "world_due" ON "market"."world" USING btree ("next_day_at") WHERE state = 'open';