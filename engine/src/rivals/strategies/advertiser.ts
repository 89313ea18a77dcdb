import { advertise } from '../advertise.ts';
import { clearing, median } from '../manner.ts';
import { figuresFor, type Strategy } from '../strategy.ts';
import { tuneAds } from '../tune-ads.ts';
import { LOOKING } from '../usual-work.ts';

/** Buys its place on the page: sponsored rows for everything it sells, at a price that carries them. */
export const advertiser: Strategy = {
  manner: figuresFor('advertiser', (figures) => ({
    ...figures,
    // Clicks cost the same for a cable and a carrier: what leaves more per unit bears them better.
    appeal: ({ margin, quality, crowd }) => 1.2 * margin + 0.4 * quality - 0.1 * crowd,
    price: ({ others, floor }) =>
      Math.max(floor * figures.leastMarkup, (median(others) ?? 1) * figures.premium),
    promotion: clearing(figures.clearance),
    slowestFreight: 30,
  })),
  looking: [...LOOKING, advertise, tuneAds],
};
