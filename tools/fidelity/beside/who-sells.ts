// How sales part among sellers, beyond what the facts' own concentration tells.
import { grouped, quantile, type Figures } from './figures.ts';
import type { SoldRow } from './sold-rows.ts';

export function whoSells(rows: readonly SoldRow[]): Figures {
  const sellers = [...grouped(rows, ({ seller }) => seller).values()];
  const orders = sellers.map((own) => own.length);
  const revenue = sellers.map((own) => own.reduce((sum, { price }) => sum + price, 0));
  const pages = sellers.map((own) => new Set(own.map(({ product }) => product)).size);
  return {
    'sellers.orders.p75': quantile(orders, 0.75),
    'sellers.orders.p95': quantile(orders, 0.95),
    'sellers.pages.p75': quantile(pages, 0.75),
    'sellers.pages.p95': quantile(pages, 0.95),
    'sellers.revenue.p75': quantile(revenue, 0.75),
    'sellers.revenue.p95': quantile(revenue, 0.95),
  };
}
