/** Sponsored rows for pages that can bear them: a campaign for each store, an ad group for each page. */
import type { Decision } from '../decisions/catalogue.ts';
import type { AdvertisingFigures } from '../scenario/rivalry.ts';
import type { CampaignView } from '../view/ads.ts';
import type { ListingView, StoreView } from '../view/company-view.ts';
import { can, usualPrice, type Desk } from './desk.ts';
import { pageForecast } from './forecast.ts';
import { positionOf } from './position.ts';
import { sum } from '../sum.ts';

/** Share by which a budget is off before it is changed: forecasts tremble every evening, budgets need not. */
const LEAST_CHANGE = 0.25;

type Keyword = { words: string; match: 'exact' | 'phrase' | 'broad' };
type AdRules = NonNullable<Desk['view']['rules']['platform'][number]['ads']>;

/** Of a company whose strategy pays for clicks. */
export type AdDesk = Desk & { readonly manner: { readonly advertising: AdvertisingFigures } };

export const paysForClicks = (desk: Desk): desk is AdDesk => desk.manner.advertising !== undefined;

export function advertise(desk: Desk): Decision[] {
  if (!paysForClicks(desk)) return [];
  return desk.view.stores.flatMap((store) => {
    const rules = adRulesIn(desk, store);
    if (!rules || store.conduct.measures.includes('ads-barred')) return [];
    const pages = desk.view.listings.filter(({ market }) => market === store.market);
    const running = desk.view.ads.campaigns.find(
      ({ market, state }) => market === store.market && state !== 'ended',
    );
    return running ? extend(desk, rules, running, pages) : start(desk, rules, store, pages);
  });
}

export function adRulesIn(
  { view, scenario }: Desk,
  { market, currency }: Pick<StoreView, 'market' | 'currency'>,
) {
  const channel = scenario.markets.find(({ id }) => id === market)?.channel;
  const ads = view.rules.platform.find((rules) => rules.channel === channel)?.ads;
  const amounts = ads?.amounts[currency];
  return ads && amounts ? { ads, amounts } : undefined;
}
type Rules = NonNullable<ReturnType<typeof adRulesIn>>;

/** What a click may cost, minor units: the price, times the share that buys, times the share of sales for advertising. */
export function worthOfClick(desk: AdDesk, page: ListingView): number {
  const { targetAcos, mostOfMargin, firstConversion, beliefClicks } = desk.manner.advertising;
  const position = positionOf(desk, page, page);
  if (!position || page.isPaused || page.suppressed || page.inStock === 0) return 0;
  const ratio = page.price / usualPrice(desk, page.market, page.product);
  const share = Math.min(targetAcos, (1 - position.floor / ratio) * mostOfMargin);
  const { clicks, units } = page.record;
  const bought = (sum(units) + firstConversion * beliefClicks) / (sum(clicks) + beliefClicks);
  return share <= 0 ? 0 : page.price * share * bought;
}

/** Bids that a platform takes; undefined where the click is worth less than its least. */
export function bidWithin({ amounts }: Rules, worth: number): number | undefined {
  const bid = Math.floor(Math.min(worth, amounts.mostBid));
  return bid < Math.max(amounts.leastBid, amounts.reserve) ? undefined : bid;
}

/** Who reads reports bids for what exactly is typed; others take whatever comes near. */
function keywordsFor(desk: AdDesk, { limits }: AdRules, page: ListingView): Keyword[] {
  const language = desk.view.catalogue.markets.find(({ id }) => id === page.market)?.language ?? '';
  const facts = desk.view.catalogue.products.find(({ id }) => id === page.product)?.facts[language] ?? [];
  const typed = facts
    .slice(0, desk.manner.advertising.keywordFacts)
    .flatMap((fact) => fact.split(/[,，、]/u))
    .map((words) => words.trim())
    .filter((words) => words.length > 1 && words.length <= limits.keywordLetters)
    .filter((words) => words.split(' ').length <= limits.keywordWords);
  const words = [...new Set(typed)];
  if (!can(desk, 'ad-reports')) return words.map((each) => ({ words: each, match: 'broad' }));
  return words.flatMap((each, place): Keyword[] =>
    place === 0
      ? [
          { words: each, match: 'exact' },
          { words: each, match: 'broad' },
        ]
      : [{ words: each, match: 'phrase' }],
  );
}

function budgetFor(desk: AdDesk, { amounts }: Rules, pages: readonly ListingView[]): number {
  const sales = pages.reduce((sum, page) => sum + pageForecast(desk, page) * page.price, 0);
  return Math.floor(
    Math.min(amounts.mostBudget, Math.max(amounts.leastBudget, sales * desk.manner.advertising.budgetShare)),
  );
}

interface Bearing {
  readonly page: ListingView;
  readonly bid: number;
  readonly keywords: Keyword[];
}

/** Pages whose clicks are worth a bid, the worthiest first. */
function bearing(desk: AdDesk, rules: Rules, pages: readonly ListingView[]): Bearing[] {
  return pages
    .flatMap((page): Bearing[] => {
      const bid = bidWithin(rules, worthOfClick(desk, page));
      const keywords = bid === undefined ? [] : keywordsFor(desk, rules.ads, page);
      return bid === undefined || keywords.length === 0 ? [] : [{ page, bid, keywords }];
    })
    .toSorted((a, b) => b.bid - a.bid || a.page.id - b.page.id);
}

function start(desk: AdDesk, rules: Rules, { market }: StoreView, pages: readonly ListingView[]): Decision[] {
  const [first] = bearing(desk, rules, pages);
  if (!first) return [];
  const { page, bid, keywords } = first;
  const dailyBudget = budgetFor(desk, rules, pages);
  return [
    {
      kind: 'start-campaign',
      market,
      name: market,
      dailyBudget,
      bidding: 'fixed',
      listings: [page.id],
      bid,
      keywords,
    },
  ];
}

function extend(
  desk: AdDesk,
  rules: Rules,
  campaign: CampaignView,
  pages: readonly ListingView[],
): Decision[] {
  const shown = new Set(campaign.groups.flatMap(({ listings }) => listings));
  const room = Math.min(
    desk.manner.advertising.newGroups,
    rules.ads.limits.groupsPerCampaign - campaign.groups.length,
  );
  const groups = bearing(
    desk,
    rules,
    pages.filter(({ id }) => !shown.has(id)),
  )
    .slice(0, Math.max(0, room))
    .map(({ page, bid, keywords }): Decision => ({
      kind: 'write-ad-group',
      campaign: campaign.id,
      name: page.product,
      listings: [page.id],
      bid,
      keywords,
    }));
  const dailyBudget = budgetFor(desk, rules, pages);
  const isOff = Math.abs(dailyBudget - campaign.dailyBudget) > campaign.dailyBudget * LEAST_CHANGE;
  return isOff ? [...groups, { kind: 'change-campaign', campaign: campaign.id, dailyBudget }] : groups;
}
