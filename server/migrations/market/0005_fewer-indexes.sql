DROP INDEX "market"."order_by_product";--> statement-breakpoint
DROP INDEX "market"."order_late";--> statement-breakpoint
DROP INDEX "market"."posting_by_company";--> statement-breakpoint
DROP INDEX "market"."posting_by_account";--> statement-breakpoint
ALTER TABLE "market"."posting" DROP CONSTRAINT "posting_world_id_day_seq_pk";--> statement-breakpoint
ALTER TABLE "market"."posting" ADD CONSTRAINT "posting_world_id_company_day_seq_pk" PRIMARY KEY("world_id","company","day","seq");