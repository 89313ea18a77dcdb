import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { advertised } from '../testing/advertised.ts';
import { adMarket, advertisedMarket, inTurn } from '../testing/little-ad-market.ts';
import { viewOf } from '../view.ts';
import { trueIncrement } from './true-increment.ts';

function asked(decisions: Parameters<typeof inTurn>[1], campaign?: number, seed = 7) {
  const before = adMarket({ seed });
  const journal = inTurn(before, decisions);
  return { before, journal, company: 'team-1', until: 2, ...(campaign ? { campaign } : {}) };
}

test.each([7, 8, 9])(
  'played again without it, advertising turns out to add less than it is credited with: some would have come anyway (%i)',
  (seed) => {
    const question = asked([['team-1', advertised()]], undefined, seed);

    const { added, claimed, withRows, withoutRows } = trueIncrement(question);

    expect(added.orders).toBe(withRows.orders - withoutRows.orders);
    expect(added.orders).toBeGreaterThan(0);
    expect(claimed.orders).toBeGreaterThan(added.orders);
    expect(claimed.sales).toBeGreaterThan(added.sales);
    expect(claimed.spend).toBeGreaterThan(0);
  },
);

test('who advertises the page that is found first anyway pays for the orders of those who had it before their eyes', () => {
  const question = asked([['team-1', advertised()]]);
  const own = question.before.listings.filter(({ company }) => company === 0);
  for (const { record } of own) record.units = Array.from({ length: 28 }, () => 100);

  const { added, claimed } = trueIncrement(question);

  expect(claimed.orders).toBeGreaterThan(100);
  expect(added.orders).toBeLessThan(claimed.orders / 20);
});

test('what the days were with their rows is what they were played as', () => {
  const question = asked([['team-1', advertised()]]);
  const played = playDay(question.before, question.journal).report.placed.filter(
    ({ company }) => company === 0,
  );

  const { withRows } = trueIncrement({ ...question, until: 1 });

  expect(withRows.orders).toBe(played.length);
});

test('a campaign that never stood anywhere added nothing', () => {
  const idle = advertised({ keywords: [{ words: 'garden hose', match: 'exact' }] });
  const { added, claimed } = trueIncrement(asked([['team-1', idle]]));

  expect(added).toEqual({ orders: 0, units: 0, sales: 0, profit: 0 });
  expect(claimed).toEqual({ orders: 0, units: 0, sales: 0, spend: 0 });
});

test('one campaign can be asked about while the company’s others go on', () => {
  const both = [
    ['team-1', advertised({ keywords: [{ words: 'cat bed', match: 'exact' }] })],
    ['team-1', advertised({ keywords: [], products: [{ product: 'cave' }] })],
  ] as const;
  const one = trueIncrement(asked(both, 10_002));
  const all = trueIncrement(asked(both));

  expect(one.claimed.spend).toBeLessThan(all.claimed.spend);
  expect(one.withRows).toEqual(all.withRows);
  expect(one.withoutRows).not.toEqual(all.withoutRows);
});

test('no company is told what its advertising really added', () => {
  expect(JSON.stringify(viewOf(advertisedMarket(), 'team-1'))).not.toMatch(/increment|added"|withoutRows/);
});
