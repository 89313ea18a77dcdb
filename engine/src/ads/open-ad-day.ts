import { isHeldTo } from '../conduct/standing.ts';
import { marketFacts } from '../demand/market-facts.ts';
import type { MarketPages } from '../demand/market-pages.ts';
import { aheadOfHome } from '../local-time.ts';
import type { AdRules } from '../scenario/ads.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import { maySpend } from '../treasury/insolvency.ts';
import type { AdDay, MarketAds, Purse, Reach } from './ad-day.ts';
import type { Campaign } from './campaign.ts';
import { lineUp, type Entrant, type LineUp } from './line-up.ts';
import { mostSpend, sharesOfDay } from './pacing.ts';
import { adRulesOn } from './rules.ts';

/** The line-up of the morning; nobody stands anywhere yet. */
export function openAdDay(today: Today): AdDay {
  return {
    markets: today.pages.map((pages) => openMarket(today, pages)),
    clicks: new Map(),
    tallies: new Map(),
    ordersSeen: 0,
  };
}

function openMarket(today: Today, pages: MarketPages): MarketAds | undefined {
  const { world, day } = today;
  const { market } = pages;
  const sold = adRulesOn(world.scenario, market, day);
  const campaigns = sold ? running(today, market, sold.currency) : [];
  if (!sold || campaigns.length === 0) return undefined;
  const { rules, amounts } = sold;
  const facts = marketFacts(world.scenario, market);
  const entered = lineUp({ world, pages, facts, rules }, campaigns);
  const reach = reachOf(entered);
  return {
    market,
    rules,
    amounts,
    currency: sold.currency,
    queries: facts.market.queries.length,
    lineUp: entered,
    purses: new Map(campaigns.map((campaign) => [campaign.id, purseOf(campaign, rules)])),
    offers: new Map([...reach.offers.keys()].map((offer) => [offer, false])),
    reach,
    seats: [],
    come: sharesOfDay(facts.market, aheadOfHome(world.scenario, facts.country.code)),
    asked: { top: new Map(), rest: new Map() },
    opened: new Float64Array(pages.offers.length),
  };
}

const purseOf = (campaign: Campaign, rules: AdRules): Purse => ({
  campaign,
  budget: campaign.dailyBudget,
  most: mostSpend(campaign.dailyBudget, rules),
  spent: 0,
  isIn: false,
});

/** By number, so that the order of the list can move nothing. */
function running({ world, day, withoutAds }: Today, market: number, currency: string): Campaign[] {
  const { channel } = marketAt(world.scenario, market);
  const owes = (company: number): boolean =>
    world.ads.unpaid.some(
      (each) => each.company === company && each.channel === channel && each.currency === currency,
    );
  return world.ads.campaigns
    .filter((campaign) => {
      if (campaign.market !== market || campaign.state !== 'running' || withoutAds?.(campaign)) return false;
      const isBarred = isHeldTo(world, campaign, 'ads-barred', day);
      return !isBarred && !owes(campaign.company) && maySpend(world, campaign.company);
    })
    .sort((a, b) => a.id - b.id);
}

/** Whoever bids for the first rows of a page bids for the others too, so those need not be looked through. */
function reachOf({ rest, productPage }: LineUp): MarketAds['reach'] {
  const campaigns = new Map<number, Reach>();
  const offers = new Map<number, Reach>();
  const note = (entrants: readonly Entrant[], where: keyof Reach, place: number): void => {
    for (const { campaign, offer } of entrants) {
      reachIn(campaigns, campaign.id)[where].add(place);
      reachIn(offers, offer)[where].add(place);
    }
  };
  rest.forEach((entrants, page) => note(entrants, 'results', page));
  productPage.forEach((entrants, offer) => note(entrants, 'productPages', offer));
  return { campaigns, offers };
}

function reachIn(reaches: Map<number, Reach>, of: number): Reach {
  const reach = reaches.get(of) ?? { results: new Set(), productPages: new Set() };
  reaches.set(of, reach);
  return reach;
}
