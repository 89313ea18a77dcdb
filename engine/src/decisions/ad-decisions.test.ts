import { expect, test } from 'vitest';
import { copyWorld } from '../copy-world.ts';
import { playDay } from '../day.ts';
import { hashWorld } from '../hash.ts';
import { advertised } from '../testing/advertised.ts';
import { LITTLE_AMOUNTS } from '../testing/little-ads.ts';
import { adMarket, inTurn } from '../testing/little-ad-market.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import type { World } from '../world.ts';
import { checkDecision } from './catalogue.ts';

const CAMPAIGN = 10_001;

/** A market in which the first company has had a campaign since yesterday. */
function running(): World {
  const world = adMarket();
  return playDay(world, inTurn(world, [['team-1', advertised()]])).world;
}

const codesOf = (world: World, decision: unknown, company = 'team-1'): string[] =>
  checkDecision(world, company, decision).map(({ path, code }) => `${path} ${code}`);

const LONG = 'x'.repeat(81);

test.each([
  [{ market: 'marketplace-mars' }, 'market decision.unknown-market'],
  [{ market: 'marketplace-de' }, 'market decision.store-not-open'],
  [{ dailyBudget: 99 }, 'dailyBudget decision.budget-too-low'],
  [{ dailyBudget: 10_000_001 }, 'dailyBudget decision.budget-too-high'],
  [{ bid: 9 }, 'bid decision.bid-too-low'],
  [{ bid: 10_001 }, 'bid decision.bid-too-high'],
  [{ raiseTop: 901 }, 'raiseTop decision.raise-too-high'],
  [{ raiseProductPage: 901 }, 'raiseProductPage decision.raise-too-high'],
  [{ until: 1 }, 'until decision.day-is-past'],
  [{ until: 61 }, 'until decision.after-the-end'],
  [{ listings: [77] }, 'listings[0] decision.unknown-listing'],
  [{ listings: [20_001] }, 'listings[0] decision.unknown-listing'],
  [{ listings: [10_001, 10_001] }, 'listings[1] decision.listing-named-twice'],
  [{ keywords: [] }, 'keywords decision.no-targets'],
  [{ keywords: [{ words: LONG, match: 'exact' }] }, 'keywords[0].words decision.keyword-too-long'],
  [{ keywords: [{ words: 'the of', match: 'exact' }] }, 'keywords[0].words decision.keyword-says-nothing'],
  [
    { keywords: [{ words: 'one two three four five six seven', match: 'exact' }] },
    'keywords[0].words decision.keyword-has-too-many-words',
  ],
  [{ keywords: [{ words: 'bed', match: 'exact', bid: 1 }] }, 'keywords[0].bid decision.bid-too-low'],
  [
    {
      keywords: [
        { words: 'cat beds', match: 'exact' },
        { words: 'Cat bed', match: 'exact' },
      ],
    },
    'keywords[1] decision.bid-for-twice',
  ],
  [{ products: [{ product: 'boat' }] }, 'products[0].product decision.unknown-product'],
  [{ categories: [{ line: 'boats' }] }, 'categories[0].line decision.unknown-line'],
  [{ negatives: [{ words: 'the', match: 'exact' }] }, 'negatives[0].words decision.keyword-says-nothing'],
  [{ bidding: 'up-and-down' }, 'bidding shape.not-a-choice'],
  [{ dailyBudget: 0.5 }, 'dailyBudget shape.wrong-kind'],
])('a campaign with %o is refused: %s', (other, refusal) => {
  expect(codesOf(running(), { ...advertised(), ...other })).toContain(refusal);
});

test('more campaigns, groups, pages, targets or negatives than the platform allows are refused', () => {
  const five = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((words) => ({ words, match: 'exact' as const }));
  let world = running();
  expect(codesOf(world, advertised({ keywords: five }))).toContain('keywords decision.too-many-of-these');
  expect(codesOf(world, advertised({ negatives: five }))).toContain('negatives decision.too-many-of-these');
  expect(codesOf(world, advertised({ listings: [1, 2, 3, 4] }))).toContain(
    'listings decision.too-many-of-these',
  );

  const group = {
    kind: 'write-ad-group',
    campaign: CAMPAIGN,
    name: 'More',
    listings: [10_001],
    bid: 50,
  } as const;
  world = playDay(
    world,
    inTurn(world, [['team-1', group], ...[1, 2, 3].map(() => ['team-1', advertised()] as const)]),
  ).world;

  expect(world.ads.campaigns.length).toBe(4);
  expect(codesOf(world, advertised())).toEqual(['name decision.too-many-of-these']);
  expect(codesOf(world, group)).toEqual(['group decision.too-many-of-these']);
});

test.each([
  [{ kind: 'change-campaign', campaign: 5 }, 'campaign decision.unknown-campaign'],
  [{ kind: 'change-campaign', campaign: CAMPAIGN }, 'campaign decision.nothing-changes'],
  [{ kind: 'change-campaign', campaign: CAMPAIGN, dailyBudget: 1 }, 'dailyBudget decision.budget-too-low'],
  [{ kind: 'write-ad-group', campaign: CAMPAIGN }, 'name shape.missing'],
  [{ kind: 'write-ad-group', campaign: CAMPAIGN, group: 7, bid: 50 }, 'group decision.unknown-ad-group'],
  [{ kind: 'write-ad-group', campaign: CAMPAIGN, group: 1 }, 'group decision.nothing-changes'],
  [
    {
      kind: 'write-ad-group',
      campaign: CAMPAIGN,
      group: 1,
      keywords: [{ words: 'beds', match: 'broad' }],
    },
    'keywords[0] decision.bid-for-twice',
  ],
  [
    { kind: 'set-bids', campaign: CAMPAIGN, group: 1, targets: [{ target: 9, bid: 50 }] },
    'targets[0].target decision.unknown-target',
  ],
  [
    { kind: 'set-bids', campaign: CAMPAIGN, group: 1, targets: [{ target: 1 }] },
    'targets[0] decision.nothing-changes',
  ],
  [
    {
      kind: 'set-bids',
      campaign: CAMPAIGN,
      group: 1,
      targets: [
        { target: 1, bid: 50 },
        { target: 1, bid: 60 },
      ],
    },
    'targets[1].target decision.target-named-twice',
  ],
  [{ kind: 'set-negatives', campaign: CAMPAIGN, group: 1 }, 'add decision.nothing-changes'],
  [
    { kind: 'set-negatives', campaign: CAMPAIGN, group: 1, drop: [{ words: 'cave', match: 'exact' }] },
    'drop[0] decision.unknown-negative',
  ],
])('%o is refused: %s', (decision, refusal) => {
  expect(codesOf(running(), decision)).toContain(refusal);
});

test('a campaign is its company’s alone, and what has ended stays ended', () => {
  const world = running();
  const end = { kind: 'change-campaign', campaign: CAMPAIGN, state: 'ended' } as const;
  const ended = playDay(world, inTurn(world, [['team-1', end]])).world;

  expect(codesOf(world, end, 'team-2')).toEqual(['campaign decision.unknown-campaign']);
  expect(codesOf(ended, { ...end, state: 'running' })).toEqual(['campaign decision.campaign-ended']);
});

test('a platform without advertising, or without any in this currency, sells none', () => {
  const { rules } = littleScenario();
  const silent = { ...rules, platform: rules.platform.map(({ ads: _, ...pack }) => pack) };
  const foreign = adMarket({ ads: { amounts: { JPY: LITTLE_AMOUNTS } } }).scenario.rules;
  for (const sold of [silent, foreign]) {
    const world = littleWorld({ scenario: { rules: sold } });
    withDesk(world);

    expect(codesOf(world, advertised())).toEqual(['market decision.no-ads-here']);
  }
});

test('a suspended store may not touch its advertising', () => {
  const world = running();
  const store = world.companies[0]?.stores[0];
  if (store) store.health.isSuspended = true;

  expect(codesOf(world, advertised())).toEqual(['market decision.store-suspended']);
  expect(codesOf(world, { kind: 'change-campaign', campaign: CAMPAIGN, dailyBudget: 500 })).toEqual([
    'market decision.store-suspended',
  ]);
});

test('asking whether a decision would be allowed changes nothing', () => {
  const world = running();
  const before = hashWorld(copyWorld(world));

  codesOf(world, advertised());
  codesOf(world, {
    kind: 'set-negatives',
    campaign: CAMPAIGN,
    group: 1,
    add: [{ words: 'cave', match: 'exact' }],
  });

  expect(hashWorld(world)).toBe(before);
});

test('bids, pauses, targets and negatives are what was decided', () => {
  let world = running();
  const decide = (...decisions: Parameters<typeof inTurn>[1]) => {
    world = playDay(world, inTurn(world, decisions)).world;
    const [campaign] = world.ads.campaigns;
    if (!campaign) throw new Error('the campaign is gone');
    return campaign;
  };

  decide(
    [
      'team-1',
      {
        kind: 'write-ad-group',
        campaign: CAMPAIGN,
        group: 1,
        keywords: [{ words: 'cat bed', match: 'exact', bid: 150 }],
      },
    ],
    ['team-1', { kind: 'set-bids', campaign: CAMPAIGN, group: 1, targets: [{ target: 1, isPaused: true }] }],
    [
      'team-1',
      { kind: 'set-negatives', campaign: CAMPAIGN, group: 1, add: [{ words: 'soft', match: 'phrase' }] },
    ],
    [
      'team-1',
      { kind: 'change-campaign', campaign: CAMPAIGN, dailyBudget: 4000, raiseTop: 30, bidding: 'down-only' },
    ],
  );
  const changed = decide([
    'team-1',
    { kind: 'set-negatives', campaign: CAMPAIGN, group: 1, drop: [{ words: 'soft', match: 'phrase' }] },
  ]);

  expect(changed).toMatchObject({
    dailyBudget: 4000,
    bidding: 'down-only',
    raises: { top: 30, productPage: 0 },
  });
  expect(changed.groups[0]?.targets).toMatchObject([
    { id: 1, isPaused: true },
    { id: 2, isPaused: false, bid: 150, aim: { words: 'cat bed', match: 'exact' } },
  ]);
  expect(changed.groups[0]?.negatives).toEqual([]);
});
