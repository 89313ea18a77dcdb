/** Pages into the campaigns of platforms, where the price that lets them in still leaves something. */
import type { Decision } from '../decisions/catalogue.ts';
import type { ListingView } from '../view/company-view.ts';
import type { CampaignView } from '../view/promotion.ts';
import { can, usualPrice, type Desk } from './desk.ts';
import { pageForecast } from './forecast.ts';
import { positionOf } from './position.ts';

const PER_THOUSAND = 1000;

export function enterCampaigns(desk: Desk): Decision[] {
  if (!can(desk, 'campaigns')) return [];
  const { pages, markets } = desk.view.promotion;
  return pages.flatMap(({ listing, market, mostForCampaigns, running }): Decision[] => {
    const page = desk.view.listings.find(({ id }) => id === listing);
    if (!page || page.isPaused || running.some(({ kind }) => kind === 'campaign')) return [];
    const open = markets.find((each) => each.market === market)?.campaigns ?? [];
    const worthwhile = mostForCampaigns.find(({ campaign: id, most }) => {
      const campaign = open.find((each) => each.id === id);
      return campaign && letsIn(campaign, page) && isWorthwhile(desk, page, { campaign, price: most });
    });
    if (!worthwhile) return [];
    return [{ kind: 'enter-campaign', campaign: worthwhile.campaign, listing, price: worthwhile.most }];
  });
}

const letsIn = ({ entry }: CampaignView, { reviews, stars = 0, inStock }: ListingView): boolean =>
  reviews >= entry.leastReviews && stars >= entry.leastStars && inStock >= entry.leastUnits;

function isWorthwhile(
  desk: Desk,
  page: ListingView,
  { campaign, price }: { campaign: CampaignView; price: number },
): boolean {
  const { leastMarkup, hopedLift, feeTimes } = desk.habits.campaigns;
  const position = positionOf(desk, page, page);
  if (!position) return false;
  const usual = usualPrice(desk, page.market, page.product);
  const kept = price * (1 - campaign.feePerThousand / PER_THOUSAND);
  const perUnit = kept - position.floor * usual;
  const units = pageForecast(desk, page) * hopedLift * (campaign.until - campaign.from + 1);
  return kept >= position.floor * leastMarkup * usual && perUnit * units >= campaign.fee * feeTimes;
}
