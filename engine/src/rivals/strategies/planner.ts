import { advertise } from '../advertise.ts';
import { enterCampaigns } from '../enter-campaigns.ts';
import { clearing, median } from '../manner.ts';
import { bertrandRatio } from '../price-rules.ts';
import { figuresFor, type Strategy } from '../strategy.ts';
import { tuneAds } from '../tune-ads.ts';
import { LOOKING } from '../usual-work.ts';

/**
 * Plans like the best: stock held to a service level through seasons and lead times, the slow ways taken in time,
 * many markets, good goods that are sampled and inspected, and pages, clicks and campaigns where they pay.
 */
export const planner: Strategy = {
  manner: figuresFor('planner', (figures, { firstOrder }) => ({
    ...figures,
    price: (position) => {
      const own = bertrandRatio(position, firstOrder.outside);
      const middle = median(position.others);
      const wanted = middle === undefined ? own : (own + middle * figures.nearMiddle) / 2;
      return Math.max(position.floor * figures.leastMarkup, wanted);
    },
    promotion: clearing(figures.clearance),
    followsPages: 'where-it-wins',
  })),
  looking: [...LOOKING, enterCampaigns, advertise, tuneAds],
};
