/** Campaigns, their targets and their limits. */
import { at } from '../../at.ts';
import { playDay } from '../../day.ts';
import { advertised } from '../advertised.ts';
import { adMarket, advertisedMarket, FIRST_CAMPAIGN, inTurn } from '../little-ad-market.ts';
import { LITTLE_AMOUNTS } from '../little-ads.ts';
import { LITTLE_CONDUCT, withPlatform } from '../little-conduct.ts';
import { withDesk } from '../little-world.ts';
import type { World } from '../../world.ts';
import { changed, refusedIn, ruled, ruledByPlatform, type Provocation } from './provocation.ts';

const LONG = 'x'.repeat(81);

/** The first company has had a campaign since yesterday, and a page in another country. */
function running(): World {
  const world = adMarket();
  withDesk(world, { market: 1, lane: 4, units: 1 });
  return advertisedMarket(world);
}

const group = {
  kind: 'write-ad-group',
  campaign: FIRST_CAMPAIGN,
  name: 'More',
  listings: [10_001],
  bid: 50,
} as const;

/** As many campaigns and groups as the platform allows. */
function full(): World {
  const world = running();
  const more = [1, 2, 3].map(() => ['team-1', advertised()] as const);
  return playDay(world, inTurn(world, [['team-1', group], ...more])).world;
}

const ended = (): World =>
  changed(running(), ({ ads }) => {
    at(ads.campaigns, 0).state = 'ended';
  });
const firstStore = (world: World) => at(at(world.companies, 0).stores, 0);
const suspended = (): World => changed(running(), (world) => (firstStore(world).health.isSuspended = true));
const barred = (): World =>
  ruled(
    changed(running(), (world) => (firstStore(world).conduct.standing = { step: 'held', since: 0 })),
    ({ rules }) => ({ rules: withPlatform({ conduct: LITTLE_CONDUCT }, rules) }),
  );
const silent = (): World => ruledByPlatform(running(), ({ ads: _ads, ...pack }) => pack);
const foreign = (): World =>
  ruledByPlatform(running(), ({ ads, ...pack }) =>
    ads ? { ...pack, ads: { ...ads, amounts: { JPY: LITTLE_AMOUNTS } } } : pack,
  );

const exact = (words: string) => ({ words, match: 'exact' });
const six = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map(exact);
const start = (other: object = {}) => ({ ...advertised(), ...other });
const write = (other: object) => ({ kind: 'write-ad-group', campaign: FIRST_CAMPAIGN, ...other });
const change = (other: object) => ({ kind: 'change-campaign', campaign: FIRST_CAMPAIGN, ...other });
const bids = (...targets: object[]) => ({ kind: 'set-bids', campaign: FIRST_CAMPAIGN, group: 1, targets });
const negatives = (other: object) => ({
  kind: 'set-negatives',
  campaign: FIRST_CAMPAIGN,
  group: 1,
  ...other,
});

export const ADS: readonly Provocation[] = [
  ...refusedIn(running, [
    [start({ market: 'marketplace-mars' }), 'market decision.unknown-market'],
    [start({ market: 'marketplace-de' }), 'listings[0] decision.listing-elsewhere'],
    [start({ dailyBudget: 99 }), 'dailyBudget decision.budget-too-low'],
    [start({ dailyBudget: 10_000_001 }), 'dailyBudget decision.budget-too-high'],
    [start({ dailyBudget: 0.5 }), 'dailyBudget shape.wrong-kind'],
    [start({ bidding: 'up-and-down' }), 'bidding shape.not-a-choice'],
    [start({ bid: 9 }), 'bid decision.bid-too-low'],
    [start({ bid: 10_001 }), 'bid decision.bid-too-high'],
    [start({ raiseTop: 901 }), 'raiseTop decision.raise-too-high'],
    [start({ raiseProductPage: 901 }), 'raiseProductPage decision.raise-too-high'],
    [start({ until: 1 }), 'until decision.day-is-past'],
    [start({ until: 61 }), 'until decision.after-the-end'],
    [start({ listings: [77] }), 'listings[0] decision.unknown-listing'],
    [start({ listings: [20_001] }), 'listings[0] decision.unknown-listing'],
    [start({ listings: [10_001, 10_001] }), 'listings[1] decision.listing-named-twice'],
    [
      start({ listings: [10_001, 10_001, 10_001, 10_001] }),
      'listings[1] decision.listing-named-twice, listings[2] decision.listing-named-twice, listings[3] decision.listing-named-twice, listings decision.too-many-of-these',
    ],
    [start({ keywords: [] }), 'keywords decision.no-targets'],
    [start({ keywords: [exact(LONG)] }), 'keywords[0].words decision.keyword-too-long'],
    [start({ keywords: [exact('the of')] }), 'keywords[0].words decision.keyword-says-nothing'],
    [
      start({ keywords: [exact('one two three four five six seven')] }),
      'keywords[0].words decision.keyword-has-too-many-words',
    ],
    [start({ keywords: [{ ...exact('bed'), bid: 1 }] }), 'keywords[0].bid decision.bid-too-low'],
    [start({ keywords: [exact('cat beds'), exact('Cat bed')] }), 'keywords[1] decision.bid-for-twice'],
    [start({ keywords: six }), 'keywords decision.too-many-of-these'],
    [start({ products: [{ product: 'boat' }] }), 'products[0].product decision.unknown-product'],
    [start({ categories: [{ line: 'boats' }] }), 'categories[0].line decision.unknown-line'],
    [start({ negatives: [exact('the')] }), 'negatives[0].words decision.keyword-says-nothing'],
    [start({ negatives: six }), 'negatives decision.too-many-of-these'],
    [change({ campaign: 5 }), 'campaign decision.unknown-campaign'],
    [change({ state: 'ended' }), 'campaign decision.unknown-campaign', 'team-2'],
    [change({}), 'campaign decision.nothing-changes'],
    [change({ dailyBudget: 1 }), 'dailyBudget decision.budget-too-low'],
    [write({}), 'name shape.missing, listings shape.missing, bid shape.missing'],
    [write({ group: 7, bid: 50 }), 'group decision.unknown-ad-group'],
    [write({ group: 1 }), 'group decision.nothing-changes'],
    [
      write({ group: 1, keywords: [{ words: 'beds', match: 'broad' }] }),
      'keywords[0] decision.bid-for-twice',
    ],
    [bids({ target: 9, bid: 50 }), 'targets[0].target decision.unknown-target'],
    [bids({ target: 1 }), 'targets[0] decision.nothing-changes'],
    [bids({ target: 1, bid: 50 }, { target: 1, bid: 60 }), 'targets[1].target decision.target-named-twice'],
    [negatives({}), 'add decision.nothing-changes'],
    [negatives({ drop: [exact('cave')] }), 'drop[0] decision.unknown-negative'],
  ]),
  ...refusedIn(full, [
    [start(), 'name decision.too-many-of-these'],
    [group, 'group decision.too-many-of-these'],
  ]),
  ...refusedIn(ended, [[change({ state: 'running' }), 'campaign decision.campaign-ended']]),
  ...refusedIn(barred, [[start(), 'market decision.ads-barred']]),
  ...refusedIn(silent, [[start(), 'market decision.no-ads-here']]),
  ...refusedIn(foreign, [[start(), 'market decision.no-ads-here']]),
  ...refusedIn(suspended, [
    [start(), 'market decision.store-suspended'],
    [change({ dailyBudget: 500 }), 'market decision.store-suspended'],
  ]),
];
