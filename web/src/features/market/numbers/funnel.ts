import type { DailyRow } from '@portolan/contract/market';

export const STEPS = ['impressions', 'clicks', 'carts', 'orders'] as const;
export type Step = (typeof STEPS)[number];

export type Funnel = Record<Step, number> & { units: number; lost: number };

const NOTHING: Funnel = { impressions: 0, clicks: 0, carts: 0, orders: 0, units: 0, lost: 0 };

/** What came of so many impressions, over whatever listings and days the rows are of. */
export const sumOf = (rows: readonly DailyRow[]): Funnel =>
  rows.reduce<Funnel>(
    (sum, row) => ({
      impressions: sum.impressions + row.impressions,
      clicks: sum.clicks + row.clicks,
      carts: sum.carts + row.carts,
      orders: sum.orders + row.orders,
      units: sum.units + row.units,
      lost: sum.lost + row.lost,
    }),
    NOTHING,
  );

export interface Rates {
  /** Of impressions that were clicked, of clicks that went into the cart, of carts that were ordered. */
  click: number | null;
  cart: number | null;
  order: number | null;
  /** Orders of clicks: what people call conversion. */
  conversion: number | null;
}

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

export const ratesOf = ({ impressions, clicks, carts, orders }: Funnel): Rates => ({
  click: ratio(clicks, impressions),
  cart: ratio(carts, clicks),
  order: ratio(orders, carts),
  conversion: ratio(orders, clicks),
});

/** The funnel of every day of a span, also of those on which nothing happened. */
export function byDay(rows: readonly DailyRow[], from: number, until: number): Funnel[] {
  const days = Map.groupBy(rows, ({ day }) => day);
  return Array.from({ length: Math.max(until - from + 1, 0) }, (_, place) =>
    sumOf(days.get(from + place) ?? []),
  );
}
