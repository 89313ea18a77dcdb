import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { money } from '../money.ts';
import { advertised } from '../testing/advertised.ts';
import { LITTLE_AMOUNTS } from '../testing/little-ads.ts';
import { adMarket, inTurn, sumOf } from '../testing/little-ad-market.ts';
import { viewOf } from '../view.ts';
import { whatNeedsDoing } from '../what-needs-doing.ts';

function sixDays() {
  const amounts = { USD: { ...LITTLE_AMOUNTS, creditLimit: 10_000_000 } };
  let world = adMarket({ ads: { amounts } });
  let spent = 0;
  for (let day = 0; day < 6; day++) {
    const decisions = [
      [
        'team-1',
        advertised({ keywords: [{ words: 'bed', match: 'broad' }], products: [{ product: 'cave' }] }),
      ],
      ['team-2', advertised({ listings: [20_001] })],
    ] as const;
    const played = playDay(world, day === 0 ? inTurn(world, decisions) : []);
    world = played.world;
    spent += sumOf(
      played.report.ads.filter(({ company }) => company === 0),
      'spend',
    );
  }
  return { world, spent };
}

test('a company sees its campaigns in names, with what they have cost and brought', () => {
  const { world, spent } = sixDays();
  const { ads } = viewOf(world, 'team-1');
  const [campaign] = ads.campaigns;

  expect(ads.campaigns).toHaveLength(1);
  expect(campaign).toMatchObject({ id: 10_001, market: 'marketplace-us', currency: 'USD', state: 'running' });
  expect(campaign?.totals.spend).toBe(spent);
  expect(campaign?.groups[0]?.targets.map(({ kind, words, product }) => [kind, words ?? product])).toEqual([
    ['keyword', 'bed'],
    ['product', 'cave'],
  ]);
  const terms = campaign?.groups[0]?.targets[0]?.terms ?? [];
  expect(terms.map(({ words }) => words)).toContain('cat bed');
  expect(ads.owed).toEqual([
    { channel: 'marketplace', market: 'marketplace-us', currency: 'USD', amount: spent },
  ]);
});

test('what rivals bid, how shoppers look and how the market weighs clicks stays unsaid', () => {
  const { world } = sixDays();
  const view = viewOf(world, 'team-1');
  const rules = view.rules.platform[0]?.ads;

  expect(JSON.stringify(view.ads)).not.toContain('20001');
  expect(rules).toMatchObject({ rows: { top: 2, rest: 1, 'product-page': 1 }, attributionDays: 7 });
  for (const secret of ['looks', 'labelled', 'relevanceFloor', 'shrinkage', 'expected'])
    expect(JSON.stringify({ ads: view.ads, rules })).not.toContain(`"${secret}"`);
});

test('what a rival changes about its campaigns changes nothing in a view', () => {
  const { world } = sixDays();
  const view = viewOf(world, 'team-1');
  const rival = world.ads.campaigns.find(({ company }) => company === 1);
  const group = rival?.groups[0];
  if (!rival || !group) throw new Error('the rival advertises');
  rival.dailyBudget = money(1);
  group.bid = money(9999);
  group.negatives = [{ words: 'secret', match: 'exact' }];

  expect(viewOf(world, 'team-1')).toEqual(view);
});

test('money that goes into clicks and brings no order is told', () => {
  const { world } = sixDays();
  const target = world.ads.campaigns[0]?.groups[0]?.targets[0];
  if (target) target.totals = { ...target.totals, clicks: 40, orders: 0, spend: 900 };

  const tasks = whatNeedsDoing(viewOf(world, 'team-1'));

  expect(tasks.find(({ code }) => code === 'task.ads-sell-nothing')?.values).toMatchObject({
    campaign: 10_001,
    targets: 1,
    amount: 9,
  });
});
