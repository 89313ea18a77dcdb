import { advertise } from '../advertise.ts';
import { clearing, median } from '../manner.ts';
import { figuresFor, type Strategy } from '../strategy.ts';
import { tuneAds } from '../tune-ads.ts';
import { LOOKING } from '../usual-work.ts';

/** Buys its place on the page: sponsored rows for everything it sells, at a price that carries them. */
export const advertiser: Strategy = {
  manner: figuresFor('advertiser', (figures) => ({
    ...figures,
    price: ({ others, floor }) =>
      Math.max(floor * figures.leastMarkup, (median(others) ?? 1) * figures.premium),
    promotion: clearing(figures.clearance),
  })),
  looking: [...LOOKING, advertise, tuneAds],
};
