// A world's orders as one CSV: `orders.csv` of docs/export.md.
import type { DayReport, World } from '@portolan/engine';
import { findRow } from '../src/orders/book-columns.ts';
import { crowdRow, toTheSecond } from './crowd-rows.ts';
import { csvFile } from './csv-file.ts';
import { COLUMNS, inDays, type OrderRow, placedRow } from './order-row.ts';

/** An evening, and what happened until then. */
interface Day {
  readonly after: World;
  readonly report: DayReport;
}

/** Small sellers send by the post of their market. */
const laneOf = ({ scenario }: World, { channel, country }: OrderRow): string | undefined =>
  scenario.markets.find((market) => market.channel === channel && market.country === country)?.crowd?.lane;

/** An order is written when it has ended, so that only open ones are held; those still open at the end come last. */
export function exportOrders(folder: string) {
  const file = csvFile(`${folder}/orders.csv`, COLUMNS);
  const open = new Map<number, OrderRow>();
  /** Orders to small sellers, with their buyers. */
  const ofCrowd = new Map<number, number>();

  function place({ after, report }: Day): void {
    for (const order of report.placed) {
      const row = placedRow(after, {
        ...order,
        company: after.companies[order.company]?.id,
        product: after.scenario.goods.products[order.product]?.id,
        price: order.price - order.discount,
        freight: order.shipping,
      });
      open.set(order.id, row);
    }
  }

  function change({ after, report }: Day): void {
    for (const { order, at, status, lane, reviewScore, isReturned } of report.changes) {
      const row = open.get(order);
      if (!row) throw new Error(`something happened to order ${order} after its end`);
      if (status !== undefined) row.status = status;
      if (status === 'shipped') row.shipped = inDays(at);
      if (status === 'delivered') row.delivered = inDays(at);
      if (lane !== undefined) row.lane = after.scenario.lanes.lanes[lane]?.id;
      if (isReturned) row.returned = true;
      if (reviewScore !== undefined) {
        row.review_score = reviewScore;
        row.review_day = inDays(at);
      }
    }
  }

  /** Orders to small sellers; returns those of which nothing more will come. */
  function follow({ after, report }: Day): Set<number> {
    const over = new Set<number>();
    for (const order of report.crowd?.placed ?? []) {
      open.set(order.id, crowdRow(after, order));
      ofCrowd.set(order.id, order.buyer);
    }
    for (const { order, at, status, reviewScore, isOver } of report.crowd?.changes ?? []) {
      const row = open.get(order);
      const buyer = ofCrowd.get(order);
      if (!row || buyer === undefined) throw new Error(`something happened to order ${order} after its end`);
      const told = toTheSecond(after, buyer, at);
      if (status !== undefined) row.status = status;
      if (status === 'shipped') {
        row.shipped = told;
        row.lane = laneOf(after, row);
      }
      if (status === 'delivered') row.delivered = told;
      if (reviewScore !== undefined) {
        row.review_score = reviewScore;
        row.review_day = told;
      }
      if (isOver) over.add(order);
    }
    return over;
  }

  return {
    add(day: Day): void {
      place(day);
      change(day);
      const over = follow(day);
      for (const [order, row] of open) {
        // An order to which nothing can happen any more has left the book.
        if (ofCrowd.has(order) ? !over.has(order) : findRow(day.after.orders, order) >= 0) continue;
        ofCrowd.delete(order);
        file.add(row);
        open.delete(order);
      }
      file.flush();
    },
    close(): void {
      for (const row of open.values()) file.add(row);
      file.close();
    },
  };
}
