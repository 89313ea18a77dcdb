/** Pages into the campaigns of platforms, where the price that lets them in still leaves something. */
import type { Decision } from '../decisions/catalogue.ts';
import { can, usualPrice, type Desk } from './desk.ts';
import { pageForecast } from './forecast.ts';
import { positionOf } from './position.ts';

/** What is left of each unit in a campaign, as a multiple of the price that leaves nothing. */
const LEAST_MARKUP = 1.05;
/** Units sell so many times as fast on its days, as a careful seller hopes; the fee must come in twice. */
const HOPED_LIFT = 2;
const FEE_TIMES = 2;
const PER_THOUSAND = 1000;

export function enterCampaigns(desk: Desk): Decision[] {
  if (!can(desk, 'campaigns')) return [];
  return desk.view.promotion.pages.flatMap(({ listing, market, mostForCampaigns, running }): Decision[] => {
    const page = desk.view.listings.find(({ id }) => id === listing);
    if (!page || page.isPaused || running.some(({ kind }) => kind === 'campaign')) return [];
    const open = desk.view.promotion.markets.find((each) => each.market === market)?.campaigns ?? [];
    const position = positionOf(desk, page, page);
    if (!position) return [];
    const usual = usualPrice(desk, market, page.product);
    const worthwhile = mostForCampaigns.find(({ campaign: id, most }) => {
      const campaign = open.find((each) => each.id === id);
      if (!campaign || page.reviews < campaign.entry.leastReviews) return false;
      if ((page.stars ?? 0) < campaign.entry.leastStars || page.inStock < campaign.entry.leastUnits)
        return false;
      const kept = most * (1 - campaign.feePerThousand / PER_THOUSAND);
      const perUnit = kept - position.floor * usual;
      const units = pageForecast(desk, page) * HOPED_LIFT * (campaign.until - campaign.from + 1);
      return kept >= position.floor * LEAST_MARKUP * usual && perUnit * units >= campaign.fee * FEE_TIMES;
    });
    if (!worthwhile) return [];
    return [{ kind: 'enter-campaign', campaign: worthwhile.campaign, listing, price: worthwhile.most }];
  });
}
