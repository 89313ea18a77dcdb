// A company advertises for two days; its reports, and what only those who guide it may ask.
import { beforeAll, expect, test } from 'vitest';
import { DAYS, useTradingClass } from './testing/trading-class.ts';

const trading = useTradingClass();
let ours: { world: string; company: string };

beforeAll(async () => {
  ours = { world: trading.room.world, company: 'team-1' };
  const view = await market().companies.view(ours);
  const { products } = await market().known.catalogue({ world: trading.room.world });
  const decision = {
    kind: 'start-campaign',
    market: 'meridian-us',
    name: 'Everything',
    dailyBudget: 20_000,
    bidding: 'fixed',
    listings: view.listings.map(({ id }) => id),
    bid: 150,
    keywords: keywordsOf(view.listings.map(({ title }) => title)),
    categories: [...new Set(products.map(({ line }) => line))].map((line) => ({ line })),
  };
  // Two forms of a word are one keyword: the second is refused, and left out.
  const { faults } = await market().companies.check({ ...ours, decision });
  const keywords = decision.keywords.filter(
    (_, place) => !faults.some(({ path }) => path.startsWith(`keywords[${place}]`)),
  );
  await market().companies.decide({ ...ours, decision: { ...decision, keywords } });
  const { worlds } = market('teacher');
  const stream = await worlds.watch({ world: trading.room.world });
  await worlds.playDays({ world: trading.room.world, count: 2 });
  for await (const news of stream) if (news.kind === 'day-played' && news.day === DAYS + 2) break;
});

const market = (name: 'an' | 'bo' | 'chen' | 'teacher' = 'an') => trading.room[name].client.market;

/** Single words of the titles: what people search for has some of them. */
function keywordsOf(titles: readonly string[]) {
  const words = titles.flatMap((title) => title.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  return [...new Set(words)].slice(0, 60).map((each) => ({ words: each, match: 'broad' }));
}

test('reports add the same clicks up in three ways', async () => {
  const [days, placements, terms] = [
    await market().advertising.report({ ...ours, by: 'days' }),
    await market().advertising.report({ ...ours, by: 'placements' }),
    await market().advertising.report({ ...ours, by: 'terms' }),
  ];
  const sum = (rows: typeof days.rows, what: 'clicks' | 'spend' | 'impressions') =>
    rows.reduce((total, row) => total + row[what], 0);

  expect(sum(days.rows, 'clicks')).toBeGreaterThan(0);
  expect(sum(placements.rows, 'clicks')).toBe(sum(days.rows, 'clicks'));
  expect(sum(placements.rows, 'spend')).toBe(sum(days.rows, 'spend'));
  expect(sum(placements.rows, 'impressions')).toBe(sum(days.rows, 'impressions'));
  expect(terms.rows.length).toBeGreaterThan(0);
  expect(terms.rows.every(({ words, clicks, orders }) => words && clicks + orders > 0)).toBe(true);
  expect(sum(terms.rows, 'clicks')).toBeLessThanOrEqual(sum(days.rows, 'clicks'));
  expect(new Set(days.rows.map(({ day }) => day))).toEqual(new Set([DAYS + 1, DAYS + 2]));
});

test('what was spent stands in the books and in the view', async () => {
  const { rows } = await market().advertising.report({ ...ours, by: 'days' });
  const spent = rows.reduce((sum, { spend }) => sum + spend, 0);
  const { balances } = await market().companies.ledger(ours);
  const { ads } = await market().companies.view(ours);

  expect(balances.find(({ account }) => account === 'advertising')?.amount).toBe(spent);
  expect(ads.campaigns[0]?.totals.spend).toBe(spent);
});

test('a page of a report knows how many there are', async () => {
  const all = await market().advertising.report({ ...ours, by: 'days' });
  const page = await market().advertising.report({ ...ours, by: 'days', limit: 3, offset: 1 });
  const day = await market().advertising.report({ ...ours, by: 'days', from: DAYS + 2 });

  expect(page.total).toBe(all.total);
  expect(page.rows).toEqual(all.rows.slice(1, 4));
  expect(new Set(day.rows.map((row) => row.day))).toEqual(new Set([DAYS + 2]));
});

test('a teacher is told what advertising really added, and no student is', async () => {
  const told = await market('teacher').advertising.increment({ ...ours, days: 2 });

  expect(told).toMatchObject({ from: DAYS + 1, until: DAYS + 2 });
  expect(told.added.orders).toBe(told.withRows.orders - told.withoutRows.orders);
  expect(told.claimed.spend).toBeGreaterThan(0);
  await expect(market().advertising.increment({ ...ours, days: 2 })).rejects.toMatchObject({ status: 403 });
});

test('a company and who guides it are told what its bids left lying, in the money of its reports', async () => {
  const [own, theirs] = [
    await market().advertising.regret({ ...ours, days: 2 }),
    await market('teacher').advertising.regret({ ...ours, days: 2 }),
  ];
  const { rows } = await market().advertising.report({ ...ours, by: 'days' });

  expect(own).toMatchObject({ from: DAYS + 1, until: DAYS + 2 });
  expect(own.clicks).toBe(rows.reduce((sum, { clicks }) => sum + clicks, 0));
  expect(own.lines.reduce((sum, { spend }) => sum + spend, 0)).toBe(
    rows.reduce((sum, { spend }) => sum + spend, 0),
  );
  const { over, under, allocation, total } = own.regret;
  expect(total).toBe(over + under + allocation);
  // Of the same days who guides the company is told no less: where few came past no platform tells of higher bids.
  expect(theirs.regret.over).toBe(over);
  expect(theirs.regret.under).toBeGreaterThanOrEqual(under);
});

test('days that are not played cannot be asked about, and another team reads no reports', async () => {
  await expect(market('teacher').advertising.increment({ ...ours, until: DAYS + 9 })).rejects.toMatchObject({
    code: 'market.not-yet-played',
  });
  await expect(market().advertising.regret({ ...ours, until: DAYS + 9 })).rejects.toMatchObject({
    code: 'market.not-yet-played',
  });
  await expect(market('chen').advertising.report({ ...ours, by: 'days' })).rejects.toMatchObject({
    code: 'market.not-your-company',
  });
});
