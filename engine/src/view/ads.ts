/** What a company knows of its own advertising, in names; the market's part of it stays the market's. */
import type { AdFigures, AdGroup, Aim, Campaign, Match, Negative, Target } from '../ads/campaign.ts';
import { noFigures } from '../ads/campaign.ts';
import type { Placement } from '../ads/placements.ts';
import { addFigures } from '../ads/tally.ts';
import { at } from '../at.ts';
import { heldWith } from '../ledger/holdings.ts';
import type { AdRules } from '../scenario/ads.ts';
import { currencyOf, marketAt } from '../scenario/rules-in-force.ts';
import type { World } from '../world.ts';

export interface AdsView {
  readonly campaigns: readonly CampaignView[];
  /** What platforms are owed for clicks, minor units of the currency. */
  readonly owed: readonly AdDebt[];
}

export interface AdDebt {
  readonly channel: string;
  /** One of the platform's markets in which the company has a store. */
  readonly market: string;
  readonly currency: string;
  readonly amount: number;
  /** Since when the platform keeps the rows off because of it. */
  readonly unpaidSince?: number;
}

/** Money in minor units of the market's currency; figures are of all days so far. */
export interface CampaignView {
  readonly id: number;
  readonly name: string;
  readonly market: string;
  readonly currency: string;
  readonly dailyBudget: number;
  readonly bidding: Campaign['bidding'];
  readonly raiseTop: number;
  readonly raiseProductPage: number;
  readonly state: Campaign['state'];
  readonly startedOn: number;
  readonly until?: number;
  readonly groups: readonly AdGroupView[];
  readonly totals: AdFigures;
}

export interface AdGroupView {
  readonly id: number;
  readonly name: string;
  readonly listings: readonly number[];
  readonly bid: number;
  readonly targets: readonly TargetView[];
  readonly negatives: readonly Negative[];
}

export interface TargetView {
  readonly id: number;
  readonly kind: Aim['kind'];
  /** Of a keyword. */
  readonly words?: string;
  readonly match?: Match;
  readonly product?: string;
  readonly line?: string;
  /** Absent: the group's. */
  readonly bid?: number;
  readonly isPaused: boolean;
  readonly totals: AdFigures;
  readonly terms: readonly TermView[];
}

/** What people had typed who clicked; without words they came from a category or a product page. */
export interface TermView extends Omit<AdFigures, 'impressions'> {
  readonly words: string;
  readonly placement: Placement;
}

export function adsView(world: World, company: number): AdsView {
  const own = world.ads.campaigns.filter((campaign) => campaign.company === company);
  return { campaigns: own.map((campaign) => campaignView(world, campaign)), owed: debtsOf(world, company) };
}

function campaignView(world: World, campaign: Campaign): CampaignView {
  const { market, raises, groups, company: _, next: __, ...rest } = campaign;
  const totals = noFigures();
  for (const { targets } of groups) for (const target of targets) addFigures(totals, target.totals);
  return {
    ...rest,
    market: marketAt(world.scenario, market).id,
    currency: currencyOf(world.scenario, market),
    raiseTop: raises.top,
    raiseProductPage: raises.productPage,
    groups: groups.map((group) => groupView(world, market, group)),
    totals,
  };
}

const groupView = (world: World, market: number, group: AdGroup): AdGroupView => ({
  id: group.id,
  name: group.name,
  listings: group.ads.map(({ listing }) => listing),
  bid: group.bid,
  targets: group.targets.map((target) => targetView(world, market, target)),
  negatives: group.negatives.map((negative) => ({ ...negative })),
});

function targetView({ scenario }: World, market: number, target: Target): TargetView {
  const { aim, terms, totals, ...rest } = target;
  const { queries } = marketAt(scenario, market);
  return {
    ...rest,
    ...aimView(scenario, aim),
    totals: { ...totals },
    terms: terms.map(({ query, ...term }) => ({ ...term, words: queries[query]?.words ?? '' })),
  };
}

export type AimView = Pick<TargetView, 'kind' | 'words' | 'match' | 'product' | 'line'>;

export function aimView({ goods }: World['scenario'], aim: Aim): AimView {
  if (aim.kind === 'product') return { kind: aim.kind, product: at(goods.products, aim.product).id };
  if (aim.kind === 'category') return { kind: aim.kind, line: at(goods.lines, aim.line).id };
  return { ...aim };
}

function debtsOf(world: World, company: number): AdDebt[] {
  const known = new Map<string, AdDebt>();
  for (const { market } of at(world.companies, company).stores) {
    const { id, channel } = marketAt(world.scenario, market);
    const currency = currencyOf(world.scenario, market);
    const of = { account: 'ad-costs-owed', holder: channel, currency } as const;
    const amount = 0 - heldWith(world, company, of);
    const unpaid = world.ads.unpaid.find(
      (each) => each.company === company && each.channel === channel && each.currency === currency,
    );
    if (amount > 0 && !known.has(`${channel} ${currency}`))
      known.set(`${channel} ${currency}`, {
        channel,
        market: id,
        currency,
        amount,
        ...(unpaid ? { unpaidSince: unpaid.since } : {}),
      });
  }
  return [...known.values()];
}

/** How often shoppers look, and how the platform weighs what it expects, is its own knowledge. */
export type PublicAdRules = Omit<AdRules, 'placements' | 'labelled' | 'auction'> & {
  readonly rows: Readonly<Record<Placement, number>>;
};

export function publicAdRules({ placements, labelled: _, auction: __, ...rules }: AdRules): PublicAdRules {
  const { top, rest, productPage } = placements;
  return {
    ...rules,
    rows: { top: top.looks.length, rest: rest.looks.length, 'product-page': productPage.looks.length },
  };
}
