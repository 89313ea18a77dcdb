/** The evening of a day's advertising: what it was goes into the reports, the targets' records and people's memory. */
import { at } from '../at.ts';
import type { Board } from '../demand/board.ts';
import type { DayCounts } from '../demand/day-counts.ts';
import { inUnits } from '../ledger/exchange.ts';
import type { Today } from '../today.ts';
import { SLICES_PER_DAY, SLICES_PER_HOUR, type World } from '../world.ts';
import { mergeClicks } from './ad-clicks.ts';
import type { AdDay, MarketAds, Purse } from './ad-day.ts';
import type { AdGroup, Campaign, Target, Term } from './campaign.ts';
import { remember } from './expected-clicks.ts';
import { marketOf } from './person-in.ts';
import { adRulesOn } from './rules.ts';
import { clearBeside, clearResults } from './slots.ts';
import { addFigures, withoutUnclicked, type Tally } from './tally.ts';

interface Evening {
  readonly today: Today;
  readonly ads: AdDay;
  readonly board: Board;
  readonly counts: readonly DayCounts[];
}

/** To be called before the day's clicks are counted and forgotten. */
export function closeAdDay(evening: Evening): void {
  const { today, ads } = evening;
  for (const market of ads.markets) {
    if (!market) continue;
    countLastImpressions(evening, market);
    notePrices(today.world, market);
    for (const purse of market.purses.values()) tellOfBudget(today, market, purse);
  }
  const told = withoutUnclicked(ads.tallies);
  for (const tally of told) report(today, tally);
  rememberDay(today.world, [...ads.tallies.values()]);
  keepClicks(today, ads);
  endCampaigns(today);
}

function countLastImpressions({ ads, board, counts }: Evening, market: MarketAds): void {
  const place = market.market;
  const floor = { ads, market, board: at(board.markets, place), counts: at(counts, place) };
  market.lineUp.rest.forEach((entrants, page) => {
    if (entrants.length > 0) clearResults(floor, page);
  });
  market.lineUp.productPage.forEach((entrants, offer) => {
    if (entrants.length > 0) clearBeside(floor, offer);
  });
}

/** What the best rows cost when they were last sold: what a newcomer has to expect. */
function notePrices({ ads }: World, { market, asked }: MarketAds): void {
  const { top, rest } = at(ads.prices, market);
  asked.top.forEach((price, query) => (top[query] = price));
  asked.rest.forEach((price, query) => (rest[query] = price));
}

function tellOfBudget(
  { world, report }: Today,
  market: MarketAds,
  { campaign, budget, ranOutIn }: Purse,
): void {
  if (ranOutIn === undefined) return;
  const { currency } = market;
  const values = {
    campaign: campaign.id,
    name: campaign.name,
    market: at(world.scenario.markets, market.market).id,
    hour: Math.floor((ranOutIn + 1) / SLICES_PER_HOUR),
    amount: inUnits(world.scenario, budget, currency),
    currency,
  };
  report.news.push({ company: campaign.company, code: 'news.ad-budget-used', values });
}

interface Place {
  readonly campaign: Campaign;
  readonly group: AdGroup;
  readonly target: Target;
}

function placeOf({ ads }: World, { of }: Tally): Place {
  const campaign = ads.campaigns.find(({ id }) => id === of.campaign);
  const group = campaign?.groups.find(({ id }) => id === of.group);
  const target = group?.targets.find(({ id }) => id === of.target);
  if (!campaign || !group || !target) throw new Error(`campaign ${of.campaign} has no target ${of.target}`);
  return { campaign, group, target };
}

function report(today: Today, tally: Tally): void {
  const { campaign, target } = placeOf(today.world, tally);
  const { impressions, clicks, spend, orders, units, sales, of } = tally;
  const { company, market } = campaign;
  today.report.ads.push({ company, market, ...of, impressions, clicks, spend, orders, units, sales });
  addFigures(target.totals, tally);
  if (clicks === 0 && orders === 0) return;
  const term = termOf(target, of);
  term.clicks += clicks;
  term.spend += spend;
  term.orders += orders;
  term.units += units;
  term.sales += sales;
}

function termOf({ terms }: Target, { query, placement }: Tally['of']): Term {
  const known = terms.find((each) => each.query === query && each.placement === placement);
  if (known) return known;
  const term: Term = { query, placement, clicks: 0, spend: 0, orders: 0, units: 0, sales: 0 };
  terms.push(term);
  return term;
}

/** Every advertisement's record fades, whether it stood somewhere today or not. */
function rememberDay({ ads }: World, tallies: readonly Tally[]): void {
  const days = new Map<string, { expected: number; clicks: number }>();
  for (const { of, expected, clicks } of tallies) {
    const name = `${of.campaign} ${of.group} ${of.listing}`;
    const day = days.get(name) ?? { expected: 0, clicks: 0 };
    day.expected += expected;
    day.clicks += clicks;
    days.set(name, day);
  }
  for (const { id, groups, state } of ads.campaigns) {
    if (state === 'ended') continue;
    for (const group of groups) {
      for (const ad of group.ads)
        remember(ad, days.get(`${id} ${group.id} ${ad.listing}`) ?? { expected: 0, clicks: 0 });
    }
  }
}

/** A click that no order of the next day could be credited to any more is forgotten. */
function keepClicks({ world, day }: Today, { clicks }: AdDay): void {
  const windows = world.scenario.markets.map(
    (_, market) => adRulesOn(world.scenario, market, day)?.rules.attributionDays ?? 0,
  );
  const tomorrow = day * SLICES_PER_DAY;
  const isKept = ({ person, at: moment }: { readonly person: number; readonly at: number }): boolean =>
    tomorrow - moment <= (windows[marketOf(person)] ?? 0) * SLICES_PER_DAY;
  world.ads.clicks = mergeClicks(world.ads.clicks, [...clicks.values()], isKept);
}

function endCampaigns({ world, day, report }: Today): void {
  for (const campaign of world.ads.campaigns) {
    if (campaign.state === 'ended' || campaign.until === undefined || campaign.until > day) continue;
    campaign.state = 'ended';
    const values = { campaign: campaign.id, name: campaign.name };
    report.news.push({ company: campaign.company, code: 'news.campaign-ended', values });
  }
}
