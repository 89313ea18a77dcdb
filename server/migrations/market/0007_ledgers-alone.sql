DROP TABLE "market"."posting";--> statement-breakpoint
CREATE VIEW "market"."posting" AS SELECT "world_id", "company", "day", "line"."seq"::integer AS "seq", "line"."entry", "line"."account", "line"."currency", "line"."amount", "line"."memo", "line"."order_id" FROM "market"."ledger_day", LATERAL unnest("ledger_day"."entry", "ledger_day"."account", "ledger_day"."currency", "ledger_day"."amount", "ledger_day"."memo", "ledger_day"."order_id") WITH ORDINALITY AS "line" ("entry", "account", "currency", "amount", "memo", "order_id", "seq");--> statement-breakpoint
DROP INDEX "market"."order_by_status";--> statement-breakpoint
-- What a day changes of an order stands in no index now: room on its page lets it be written there, with no index touched.
ALTER TABLE "market"."order" SET (fillfactor = 70);
