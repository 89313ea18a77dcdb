import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import { littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import { changeJournal } from './change.ts';
import { beginHistory } from './history.ts';
import { whatIf, type Question } from './what-if.ts';

/** Three companies that trade from the first day on: the world stands before day 1. */
function market() {
  const world = littleWorld({ teams: 3 });
  for (const company of [0, 1, 2]) {
    for (const product of [0, 1, 2]) withDesk(world, { company, product, market: 0, units: 2000 });
  }
  return world;
}

function question(other: Partial<Question> = {}): Question {
  const from = market();
  const { scenario, seed, companies } = from;
  const teams = companies.map(({ id, name }) => ({ id, name: name.en }));
  return {
    opening: { scenario, seed, teams },
    journal: [],
    change: {},
    company: 'team-1',
    until: 4,
    from,
    ...other,
  };
}

const cheaper = (day: number, price = 2400) => ({
  day,
  company: 'team-1',
  decision: { kind: 'set-price', listing: 10_001, price, shipping: 0 },
});

test('a change of nothing changes nothing', () => {
  const answer = whatIf(question());
  expect(answer.changed.hash).toBe(answer.asPlayed.hash);
  expect([answer.gained, answer.lost, answer.money]).toEqual([[], [], []]);
});

test('a lower price gains buyers, most of them from nobody or from rivals, and the days before it stay the same', () => {
  const asked = question({ change: { with: [cheaper(2)] } });
  const answer = whatIf(asked);
  expect(answer.from).toBe(2);
  expect(answer.gained.length).toBeGreaterThan(answer.lost.length);
  const units = (days: typeof answer.asPlayed.days): number => days.reduce((sum, day) => sum + day.units, 0);
  expect(units(answer.changed.days)).toBeGreaterThan(units(answer.asPlayed.days));
  const orders = answer.asPlayed.days.reduce((sum, day) => sum + day.orders, 0);
  expect(answer.kept + answer.lost.length).toBe(orders);
  for (const { changed, asPlayed } of answer.gained) {
    expect(changed?.company).toBe(0);
    expect(asPlayed?.company).not.toBe(0);
  }
  expect(answer.money.length).toBeGreaterThan(0);
  for (const { asPlayed, changed, difference } of answer.money) expect(changed - asPlayed).toBe(difference);
});

test('both histories are the ones that full play gives', () => {
  const asked = question({ change: { with: [cheaper(3)] } });
  const answer = whatIf(asked);
  const start = market();
  expect(answer.asPlayed.hash).toBe(hashAfter(playDays(start, 3)));
  let changed = playDays(start, 2);
  changed = playDay(changed, changeJournal([], { with: [cheaper(3)] })).world;
  expect(answer.changed.hash).toBe(hashAfter(changed));
});

const hashAfter = (world: ReturnType<typeof market>): string => playDay(world).report.hash;

test('a decision taken back is one that was never made', () => {
  const journal = [{ seq: 5, ...cheaper(2) }];
  const answer = whatIf(question({ journal, change: { without: [5] } }));
  const other = whatIf(question({ change: { with: [cheaper(2)] } }));
  expect(answer.asPlayed.hash).toBe(other.changed.hash);
  expect(answer.changed.hash).toBe(other.asPlayed.hash);
});

test('a decision that takes the place of another is decided where that one was', () => {
  const first = { seq: 5, ...cheaper(2) };
  const second = {
    seq: 6,
    day: 2,
    company: 'team-1',
    decision: { kind: 'set-price', listing: 10_001, price: 3100 },
  };
  const journal = [first, second];

  const same = whatIf(question({ journal, change: { without: [5], with: [cheaper(2)] } }));
  const last = whatIf(question({ journal, change: { without: [6], with: [cheaper(2)] } }));

  expect(same.changed.hash).toBe(same.asPlayed.hash);
  expect(last.changed.hash).not.toBe(last.asPlayed.hash);
});

test('an added decision that is not possible is told, and changes nothing', () => {
  const impossible = { day: 2, company: 'team-1', decision: { kind: 'set-price', listing: 99, price: 100 } };
  const answer = whatIf(question({ change: { with: [cheaper(2), impossible] } }));
  expect(answer.refused).toMatchObject([{ place: 1, day: 2, faults: [{ path: 'listing' }] }]);
  expect(answer.changed.hash).not.toBe(answer.asPlayed.hash);
});

test('several decisions share the difference they make, and together with nothing left over', () => {
  const advert = { ...cheaper(2), decision: { kind: 'set-price', listing: 10_002, price: 2300 } };
  const journal = [{ seq: 5, ...cheaper(1, 2900) }];
  const change = { with: [cheaper(2), advert], without: [5] };
  const answer = whatIf(question({ journal, change }));

  expect(answer.shares.map(({ added, dropped }) => [added, dropped])).toEqual([
    [0, undefined],
    [1, undefined],
    [undefined, 5],
  ]);
  expect(answer.shares.reduce((sum, { share }) => sum + share, 0)).toBe(answer.difference);
  const profit = (days: typeof answer.changed.days): number => days.reduce((sum, day) => sum + day.profit, 0);
  expect(answer.difference).toBe(profit(answer.changed.days) - profit(answer.asPlayed.days));
  const alone = whatIf(question({ journal, change: { with: [advert] } }));
  expect(answer.shares[1]?.alone).toBe(alone.difference);
});

test('two decisions of one kind and day keep each its own place', () => {
  const line = (seq: number, listing: number, price: number) => ({
    seq,
    day: 2,
    company: 'team-1',
    decision: { kind: 'set-price', listing, price },
  });
  const journal = [line(5, 10_001, 2900), line(6, 10_002, 2900)];
  const instead = (of: number, listing: number) => {
    const { seq: _, ...entry } = line(of, listing, 2300);
    return { ...entry, instead: of };
  };
  const both = whatIf(
    question({ journal, change: { with: [instead(6, 10_002), instead(5, 10_001)], without: [5, 6] } }),
  );
  const one = whatIf(question({ journal, change: { with: [instead(6, 10_002)], without: [6] } }));

  expect(both.shares.map(({ added, dropped }) => [added, dropped])).toEqual([
    [0, 6],
    [1, 5],
  ]);
  expect(both.shares[0]?.alone).toBe(one.difference);
});

test('buyers who changed are told apart by what they saw differently', () => {
  const { because, gained, lost } = whatIf(question({ change: { with: [cheaper(2, 1800)] } }));

  const causes = Object.values(because);
  expect(causes.reduce((sum, each) => sum + each.gained, 0)).toBe(gained.length);
  expect(causes.reduce((sum, each) => sum + each.lost, 0)).toBe(lost.length);
  expect(because.price.gained).toBeGreaterThan(gained.length / 2);
});

test('the same days are played once for several questions about them', () => {
  const history = beginHistory(market());
  const first = whatIf(question({ change: { with: [cheaper(2)] }, history, until: 3 }));
  const second = whatIf(question({ change: { with: [cheaper(3)] }, history }));

  expect(history.days.map(({ day }) => day)).toEqual([1, 2, 3, 4]);
  // The days before the change are played along, so that more visits are counted.
  const { visits: _, ...told } = whatIf(question({ change: { with: [cheaper(3)] } }));
  expect(second).toMatchObject(told);
  expect(first).toEqual(
    whatIf(question({ change: { with: [cheaper(2)] }, until: 3, history: beginHistory(market()) })),
  );
});

test('a world that is older than the change, or a company that is not there, is refused', () => {
  expect(() => whatIf(question({ change: { with: [cheaper(2)] }, from: playDays(market(), 3) }))).toThrow(
    'too late',
  );
  expect(() => whatIf(question({ company: 'team-9' }))).toThrow('team-9');
});
