import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { checkScenario } from './check.ts';
import type { Scenario } from './scenario.ts';

const codesOf = (scenario: unknown) => checkScenario(scenario).map(({ path, code }) => `${path} ${code}`);

/** The little scenario after a change to a copy of it. */
function changed(change: (draft: ReturnType<typeof draftOf>) => void): unknown {
  const draft = draftOf(littleScenario());
  change(draft);
  return draft;
}

type Draft<T> = T extends (infer Item)[] | readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Draft<T[K]> }
    : T;
const draftOf = (scenario: Scenario): Draft<Scenario> => structuredClone(scenario) as Draft<Scenario>;

test('the little scenario is in order', () => {
  expect(checkScenario(littleScenario())).toEqual([]);
});

test('what cannot be read is told with every path', () => {
  const broken = { ...littleScenario(), days: 0, start: '2026', extra: 1 };

  expect(codesOf(broken)).toEqual([
    'start shape.too-short',
    'days shape.too-small',
    'extra shape.unknown-field',
  ]);
});

test('a figure out of bounds hides nothing that does not fit together', () => {
  const faults = codesOf(
    changed((draft) => {
      draft.days = 0;
      at(draft.lanes.lanes, 0).to = 'FR';
    }),
  );

  expect(faults).toEqual(['days shape.too-small', 'lanes.lanes[0].to scenario.unknown-name']);
});

test('what cannot be read in one place hides nothing in another', () => {
  const faults = codesOf(
    changed((draft) => {
      Object.assign(at(draft.goods.products, 0), { grams: 'heavy', facts: { en: 7 } });
      Object.assign(at(draft.countries, 1), { segments: 'everybody' });
      at(draft.lanes.lanes, 1).to = 'FR';
      at(draft.markets, 0).units = [0.9];
    }),
  );

  expect(faults).toEqual([
    'countries[1].segments shape.wrong-kind',
    'goods.products[0].grams shape.wrong-kind',
    'goods.products[0].facts.en shape.wrong-kind',
    'markets[0].units scenario.shares-miss-one',
    'goods.products[0].facts scenario.nothing-for',
    'lanes.lanes[1].to scenario.unknown-name',
  ]);
});

test('whoever names something of a part that cannot be read is not blamed for it', () => {
  const codes = (change: Parameters<typeof changed>[0]) => codesOf(changed(change));

  expect(codes(({ goods }) => Object.assign(goods, { lines: null }))).toEqual([
    'goods.lines shape.wrong-kind',
  ]);
  expect(codes(({ countries }) => Object.assign(countries, { 1: null }))).toEqual([
    'countries[1] shape.wrong-kind',
  ]);
  expect(codes(({ goods }) => Object.assign(at(goods.suppliers, 0), { id: 7 }))).toEqual([
    'goods.suppliers[0].id shape.wrong-kind',
  ]);
  expect(codes((draft) => Object.assign(draft, { lanes: undefined }))).toEqual(['lanes shape.missing']);
  expect(
    codes(({ countries }) => Object.assign(at(at(countries, 0).segments, 0), { share: 'half' })),
  ).toEqual(['countries[0].segments[0].share shape.wrong-kind']);
});

test('a market in a country that the scenario does not have is refused with everything that it lacks', () => {
  const faults = codesOf(changed(({ markets }) => (at(markets, 0).country = 'FR')));

  expect(faults).toContain('markets[0].country scenario.unknown-name');
  expect(faults).toContain('markets[0].country scenario.no-lane-there');
  expect(faults).toContain('rules.state scenario.nothing-for');
});

test.each<[string, (draft: Draft<Scenario>) => void, string]>([
  [
    'two products of one name',
    ({ goods }) => (at(goods.products, 1).id = 'cloud'),
    'goods.products[1].id scenario.named-twice',
  ],
  [
    'an attribute left out',
    ({ goods }) => delete at(goods.products, 0).attributes['warmth'],
    'goods.products[0].attributes scenario.nothing-for',
  ],
  [
    'no words in German',
    ({ goods }) => delete at(goods.products, 0).facts['de'],
    'goods.products[0].facts scenario.nothing-for',
  ],
  [
    'a price that rises with the quantity',
    ({ goods }) => (at(at(goods.supply, 0).breaks, 1).price = 9999),
    'goods.supply[0].breaks[1].price scenario.must-not-rise',
  ],
  [
    'a product that nobody supplies',
    ({ goods }) => (goods.supply = goods.supply.slice(0, 1)),
    'goods.products[1] scenario.nobody-supplies',
  ],
  [
    'segments that are not everybody',
    ({ countries }) => (at(at(countries, 0).segments, 0).share = 0.2),
    'countries[0].segments scenario.shares-miss-one',
  ],
  [
    'a lane that arrives before it leaves',
    ({ lanes }) => (at(lanes.lanes, 0).days.min = 90),
    'lanes.lanes[0].days scenario.range-is-upside-down',
  ],
  [
    'weeks that differ more than the days of a lane',
    ({ lanes }) => (at(lanes.lanes, 0).congestion = 0.28),
    'lanes.lanes[0].congestion scenario.congestion-beyond-band',
  ],
  [
    'a warehouse lane without a warehouse',
    ({ lanes }) => (lanes.warehouses = []),
    'lanes.lanes[3].to scenario.no-warehouse-there',
  ],
  ['a thirtieth of February', (draft) => (draft.start = '2026-02-30'), 'start scenario.no-such-day'],
  [
    'rates that end before the world',
    ({ fx }) => (at(fx, 0).microHomePerUnit = [7_000_000]),
    'fx[0].microHomePerUnit scenario.too-few-days',
  ],
  [
    'a duty list without a rate for the rest',
    ({ rules }) => at(rules.state, 1).duty.shift(),
    'rules.state[1].duty scenario.no-rate-for-the-rest',
  ],
  [
    'a study of a line that is not traded',
    ({ studies }) => (at(studies, 0).line = 'boats'),
    'studies[0].line scenario.unknown-name',
  ],
  [
    'a query for a line that is not traded',
    ({ markets }) => (at(at(markets, 1).queries, 0).line = 'boats'),
    'markets[1].queries[0].line scenario.unknown-name',
  ],
])('%s is refused where it stands', (_, change, fault) => {
  expect(codesOf(changed(change))).toContain(fault);
});
