import type { Sight } from '../use-company.ts';

export type Listing = Sight['listings'][number];

export interface Funnel {
  impressions: number;
  clicks: number;
  carts: number;
  units: number;
}

const sumOf = (counts: readonly number[], days: number) =>
  counts.slice(-days).reduce((sum, count) => sum + count, 0);

/** From being shown to being bought, over the last days. */
export const funnelOf = ({ record }: Pick<Listing, 'record'>, days: number): Funnel => ({
  impressions: sumOf(record.impressions, days),
  clicks: sumOf(record.clicks, days),
  carts: sumOf(record.carts, days),
  units: sumOf(record.units, days),
});

/** A share of nothing is not zero: it is unknown. */
export const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
