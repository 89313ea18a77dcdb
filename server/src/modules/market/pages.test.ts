// What the pages of a company are told, after two weeks of real trade.
import { beforeAll, expect, test } from 'vitest';
import { newsText } from './news-text.ts';
import { namesOfScenario } from './scenario-names.ts';
import { getScenarioOnOffer } from './scenarios.ts';
import { DAYS, SCENARIO, type TradingClass, useTradingClass } from './testing/trading-class.ts';

const trading = useTradingClass();
let ours: { world: string; company: string };

beforeAll(() => {
  ours = { world: trading.room.world, company: 'team-1' };
});

const market = (name: 'an' | 'teacher' = 'an') => trading.room[name].client.market;

test('a company sees its own evening, with what it has to see to', async () => {
  const view = await market().companies.view(ours);

  expect(view).toMatchObject({
    day: DAYS,
    company: { id: 'team-1', seat: 1 },
    stores: [{ market: 'meridian-us', currency: 'USD' }],
  });
  expect(view.listings.length).toBeGreaterThan(0);
  expect(view.tasks.every(({ code }) => code.startsWith('task.'))).toBe(true);
});

test('what everybody in a world may know is read apart, and says the same to each of them', async () => {
  const inWorld = { world: trading.room.world };
  const read = async ({ client: { market: of } }: TradingClass['an']) => ({
    catalogue: await of.known.catalogue(inWorld),
    rules: await of.known.rules(inWorld),
    pages: await of.known.pages(inWorld),
  });

  const [toAn, toChen, toTeacher] = [
    await read(trading.room.an),
    await read(trading.room.chen),
    await read(trading.room.teacher),
  ];

  expect(toChen).toEqual(toAn);
  expect(toTeacher).toEqual(toAn);
  expect(toAn.catalogue.markets).toMatchObject([{ id: 'meridian-us' }]);
  expect(toAn.rules.platform.length).toBeGreaterThan(0);
  expect(toAn.pages.map(({ company }) => company)).toEqual(expect.arrayContaining(['team-1', 'team-2']));
  expect(Object.keys(await market().companies.view(ours))).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(catalogue|rules|rivals)$/)]),
  );
});

test('a browser that has an evening already is told so in a few bytes, and a stranger is told nothing', async () => {
  const path = `/api/v1/worlds/${trading.room.world}/catalogue`;
  const first = await trading.room.an.fetch(path);
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' };

  const again = await trading.room.an.fetch(path, { headers });
  const stranger = await trading.room.stranger.fetch(path, { headers });
  const desk = await trading.room.an.fetch(`/api/v1/worlds/${trading.room.world}/companies/team-1`, {
    headers,
  });

  expect([first.status, again.status, stranger.status, desk.status]).toEqual([200, 304, 403, 200]);
  expect(await again.text()).toBe('');
  expect(await first.json()).toEqual(await market().known.catalogue({ world: trading.room.world }));
});

test('a teacher sees the seed of a world, and no student does: it holds the days to come', async () => {
  const { world: id } = ours;

  const [ofTeacher, ofStudent] = [
    await market('teacher').worlds.get({ world: id }),
    await market().worlds.get({ world: id }),
  ];

  expect(ofTeacher.seed).toEqual(expect.any(Number));
  expect(ofStudent.seed).toBeNull();
});

test('orders come newest first, a page at a time, and each filter keeps its promise', async () => {
  const all = await market().companies.orders({ ...ours, limit: 500 });
  const [first] = all.orders;
  const ids = all.orders.map(({ id }) => id);

  const page = await market().companies.orders({ ...ours, limit: 5, offset: 3 });
  const shipped = await market().companies.orders({ ...ours, status: 'shipped', limit: 500 });
  const ofProduct = await market().companies.orders({ ...ours, product: first?.product ?? '', limit: 500 });
  const late = await market().companies.orders({ ...ours, isLate: 'yes', limit: 500 });

  expect(all.total).toBeGreaterThan(20);
  expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  expect(page).toMatchObject({ total: all.total, orders: ids.slice(3, 8).map((id) => ({ id })) });
  expect(new Set(shipped.orders.map(({ status }) => status))).toEqual(new Set(['shipped']));
  expect(new Set(ofProduct.orders.map(({ product }) => product))).toEqual(new Set([first?.product]));
  expect(shipped.total).toBeLessThan(all.total);
  expect(ofProduct.total).toBeLessThan(all.total);
  expect(
    late.orders.every(
      (order) => (order.deliveredAt ?? DAYS) > order.promisedAt && order.status !== 'cancelled',
    ),
  ).toBe(true);
});

test("an order's story runs forward in time and its money balances", async () => {
  const { orders } = await market().companies.orders({ ...ours, status: 'shipped' });
  const order = orders.at(-1)?.id ?? 0;

  const story = await market().companies.order({ ...ours, order });

  const times = story.events.map(({ at }) => at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(story.events.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['placed', 'shipped', 'track-accepted']),
  );
  expect(new Set(story.events.map(({ code }) => code)).size).toBe(story.events.length);
  expect(story.order.total).toBe(
    story.order.price - story.order.discount + story.order.shipping + story.order.duty + story.order.tax,
  );
  expect(story.order.lane).not.toBeNull();
  const sums = new Map<string, number>();
  for (const { currency, amount } of story.postings) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  expect([...sums.values()]).toEqual([...sums.values()].map(() => 0));
});

test('an order opens to the path of its buyer', async () => {
  const { orders } = await market().companies.orders(ours);
  const [order] = orders;

  const { path } = await market().questions.explainOrder({ ...ours, order: order?.id ?? 0 });

  expect(path).toMatchObject({ outcome: 'order', chosen: order?.listing, buyer: { person: order?.buyer } });
  expect(path.considered[0]?.listing).toBe(order?.listing);
});

test('the ledger, the funnel, the days and the standings tell the same money', async () => {
  const { balances, total } = await market().companies.ledger(ours);
  const money = await market().companies.money(ours);
  const daily = await market().companies.daily(ours);
  const standings = await market('teacher').worlds.standings({ world: trading.room.world });
  const own = standings.find(({ company }) => company.id === 'team-1');

  const bank = balances.find(({ account, currency }) => account === 'bank' && currency === 'CNY')?.amount;
  expect(total).toBeGreaterThan(100);
  expect(money.at(-1)).toMatchObject({ day: DAYS, bank });
  expect(money.map(({ day }) => day)).toEqual(Array.from({ length: DAYS + 1 }, (_, day) => day));
  expect(own).toMatchObject({ cash: bank, netWorth: money.at(-1)?.netWorth });
  expect(own?.orders).toBe(daily.reduce((sum, { orders }) => sum + orders, 0));
  expect(own?.revenue).toBe(money.reduce((sum, { revenue }) => sum + revenue, 0));
  expect(own?.decisions).toBe((await market().companies.journal(ours)).total);
  expect(own?.stores[0]).toMatchObject({ counting: 'health', standing: expect.any(String) });
});

test('news are words, without gaps, keys or bare ids', async () => {
  const heard = await market().companies.news({ ...ours, limit: 500 });
  const names = namesOfScenario(getScenarioOnOffer(SCENARIO));
  const inEnglish = heard.map((news) => ({ text: newsText(news, names, 'en') }));

  expect(heard.length).toBeGreaterThan(0);
  expect(heard.filter(({ text }) => /[{}]|news\./.test(text) || !/\p{Script=Han}/u.test(text))).toEqual([]);
  expect(inEnglish.filter(({ text }) => /[{}]|news\.|\p{Script=Han}/u.test(text))).toEqual([]);
});

test('the journal names who decided, and can be read by person and by state', async () => {
  const all = await market().companies.journal({ ...ours, limit: 500 });
  const byAn = await market().companies.journal({ ...ours, person: trading.room.an.personId, limit: 500 });

  expect(new Set(all.lines.map(({ by }) => by.name))).toEqual(new Set(['安', '博']));
  expect(byAn.total).toBe(all.lines.filter(({ by }) => by.id === trading.room.an.personId).length);
  expect((await market().companies.journal({ ...ours, state: 'waiting' })).total).toBe(0);
});

test('a decision is checked, sent, seen and taken back', async () => {
  const { listings } = await market().companies.view(ours);
  const decision = { kind: 'set-price', listing: listings[0]?.id ?? 0, price: 4321 };
  expect(
    await market().companies.check({ ...ours, decision: { kind: 'open-store', market: 'atlantis' } }),
  ).toMatchObject({
    faults: [
      { path: 'market', code: 'decision.unknown-market', message: expect.stringMatching(/\p{Script=Han}/u) },
    ],
  });

  const line = await market().companies.decide({ ...ours, decision });
  const taken = await trading.room.bo.client.market.companies.takeBack({ ...ours, line: line.id });

  expect(line).toMatchObject({ day: DAYS + 1, state: 'waiting', decision, by: { name: '安' } });
  expect(taken).toMatchObject({
    id: line.id,
    state: 'taken-back',
    by: { name: '安' },
    takenBackBy: { name: '博' },
  });
});

test('the scenarios on offer say what they hold', async () => {
  const scenarios = await market('teacher').worlds.scenarios();

  expect(scenarios).toContainEqual(
    expect.objectContaining({ id: 'first-light', countries: ['US', 'DE'], days: 120, mostTeams: 12 }),
  );
});
