/** What a seller works out of clicks, money and orders; null where nothing can be divided. */
export interface AdSums {
  impressions: number;
  clicks: number;
  /** Minor units of one currency, like sales. */
  spend: number;
  orders: number;
  sales: number;
}

const over = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const adRates = ({ impressions, clicks, spend, orders, sales }: AdSums) => ({
  /** Click-through rate. */
  ctr: over(clicks, impressions),
  /** Cost per click, minor units. */
  cpc: over(spend, clicks),
  conversion: over(orders, clicks),
  /** Advertising cost of sales. */
  acos: over(spend, sales),
  /** Return on ad spend. */
  roas: over(sales, spend),
});

export function addUp(rows: readonly AdSums[]): AdSums {
  const sums = { impressions: 0, clicks: 0, spend: 0, orders: 0, sales: 0 };
  for (const row of rows) {
    sums.impressions += row.impressions;
    sums.clicks += row.clicks;
    sums.spend += row.spend;
    sums.orders += row.orders;
    sums.sales += row.sales;
  }
  return sums;
}
