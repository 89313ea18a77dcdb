// Every procedure of the market against everybody who could call it: own company, other company, guides, strangers.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../testing/start-test-app.ts';
import { useTradingClass } from './testing/trading-class.ts';

const trading = useTradingClass();
let order: number;

beforeAll(async () => {
  const { orders } = await trading.room.an.client.market.companies.orders({
    world: trading.room.world,
    company: 'team-1',
  });
  order = orders[0]?.id ?? 0;
});

type Person = 'an' | 'chen' | 'teacher' | 'colleague' | 'mentor' | 'administrator' | 'stranger';
const EVERYBODY: readonly Person[] = [
  'an',
  'chen',
  'teacher',
  'colleague',
  'mentor',
  'administrator',
  'stranger',
];

type Call = (market: Client['market'], input: { world: string; company: string }) => Promise<unknown>;

/** Reads of the first company's insides: its members, and who watches the world. */
const INSIDES: Readonly<Record<string, Call>> = {
  view: (market, input) => market.companies.view(input),
  check: (market, input) =>
    market.companies.check({ ...input, decision: { kind: 'open-store', market: 'meridian-us' } }),
  journal: (market, input) => market.companies.journal(input),
  orders: (market, input) => market.companies.orders(input),
  order: (market, input) => market.companies.order({ ...input, order }),
  daily: (market, input) => market.companies.daily(input),
  money: (market, input) => market.companies.money(input),
  ledger: (market, input) => market.companies.ledger(input),
  statements: (market, input) => market.books.statements(input),
  news: (market, input) => market.companies.news(input),
  explainOrder: (market, input) => market.questions.explainOrder({ ...input, order }),
  landedCost: (market, input) =>
    market.questions
      .landedCost({
        ...input,
        supplier: 'none',
        product: 'none',
        market: 'none',
        lane: 'none',
        quantity: 1,
        price: 1,
      })
      .catch(unless('market.no-such-way')),
  explainVisit: (market, input) =>
    market.questions
      .explainVisit({ ...input, day: 900, market: 'none', slice: 0, session: 0 })
      .catch(unless('market.no-such-day')),
  lostSales: (market, input) =>
    market.questions.lostSales({ ...input, day: 900 }).catch(unless('market.no-such-day')),
  adRegret: (market, input) =>
    market.advertising.regret({ ...input, until: 900 }).catch(unless('market.not-yet-played')),
  rankOf: (market, input) =>
    market.questions.rankOf({ ...input, listing: 1, day: 900 }).catch(unless('market.no-such-day')),
  askWhatIf: (market, input) =>
    market.questions
      .askWhatIf({ ...input, changes: [{ kind: 'drop', line: 'none' }] })
      .catch(unless('market.no-such-decision')),
  whatIfs: (market, input) => market.questions.whatIfs(input),
  whatIf: (market, input) =>
    market.questions.whatIf({ ...input, whatIf: 'none' }).catch(unless('market.no-such-what-if')),
  cancelWhatIf: (market, input) =>
    market.questions.cancelWhatIf({ ...input, whatIf: 'none' }).catch(unless('market.no-such-what-if')),
};

/** Past the door, what is not there is refused for that reason alone. */
const unless = (code: string) => (error: unknown) => {
  if (codeOf(error) !== code) throw error;
};
const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

const outcome = (calling: Promise<unknown>) => calling.then(() => 'ok', codeOf);

describe.each(Object.entries(INSIDES))('%s of a company', (_, call) => {
  test.each([
    ['an', 'ok'],
    ['chen', 'market.not-your-company'],
    ['teacher', 'ok'],
    ['mentor', 'ok'],
    ['administrator', 'ok'],
    ['colleague', 'market.not-your-world'],
    ['stranger', 'market.not-your-world'],
  ] as const)('%s: %s', async (name, expected) => {
    expect(
      await outcome(call(trading.room[name].client.market, { world: trading.room.world, company: 'team-1' })),
    ).toBe(expected);
  });

  test.each(['an', 'teacher', 'mentor', 'administrator'] as const)(
    'a rival is closed to %s',
    async (name) => {
      const { market } = trading.room[name].client;
      expect(await outcome(call(market, { world: trading.room.world, company: 'rival-1' }))).toBe(
        'market.not-your-company',
      );
    },
  );

  test('a world that is not there is not there', async () => {
    const { market } = trading.room.administrator.client;
    expect(await outcome(call(market, { world: 'nowhere', company: 'team-1' }))).toBe('market.no-such-world');
  });
});

describe('deciding and taking back', () => {
  test.each([
    ['chen', 'market.not-your-company'],
    ['stranger', 'market.not-your-world'],
    ['teacher', 'identity.not-your-role'],
    ['mentor', 'identity.not-your-role'],
    ['administrator', 'identity.not-your-role'],
  ] as const)('%s: %s', async (name, expected) => {
    const { companies } = trading.room[name].client.market;
    const input = { world: trading.room.world, company: 'team-1' };
    const { lines } = await trading.room.an.client.market.companies.journal(input);

    expect(
      await outcome(companies.decide({ ...input, decision: { kind: 'open-store', market: 'meridian-us' } })),
    ).toBe(expected);
    expect(await outcome(companies.takeBack({ ...input, line: lines[0]?.id ?? '' }))).toBe(expected);
  });

  test('an order of the other company is none of ours', async () => {
    const { orders } = await trading.room.chen.client.market.companies.orders({
      world: trading.room.world,
      company: 'team-2',
    });
    const theirs = { world: trading.room.world, company: 'team-1', order: orders[0]?.id ?? 0 };

    expect(await outcome(trading.room.an.client.market.companies.order(theirs))).toBe('market.no-such-order');
    expect(await outcome(trading.room.an.client.market.questions.explainOrder(theirs))).toBe(
      'market.no-such-order',
    );
  });
});

describe('the world', () => {
  const allowed = async (call: (market: Client['market']) => Promise<unknown>) => {
    const seen: Person[] = [];
    for (const name of EVERYBODY)
      if ((await outcome(call(trading.room[name].client.market))) === 'ok') seen.push(name);
    return seen;
  };

  test('is entered by those who take part in it, and by the administrator', async () => {
    expect(await allowed((market) => market.worlds.get({ world: trading.room.world }))).toEqual([
      'an',
      'chen',
      'teacher',
      'mentor',
      'administrator',
    ]);
    for (const part of ['catalogue', 'rules', 'pages'] as const)
      expect(await allowed((market) => market.known[part]({ world: trading.room.world }))).toEqual(
        EVERYBODY.filter((name) => name !== 'colleague' && name !== 'stranger'),
      );
    expect((await trading.room.stranger.client.market.worlds.mine()).length).toBe(0);
    expect((await trading.room.colleague.client.market.worlds.mine()).length).toBe(0);
    expect((await trading.room.an.client.market.worlds.mine()).length).toBe(1);
  });

  test('shows all companies at once, and its hashes, to those who guide it', async () => {
    const guides = ['teacher', 'mentor', 'administrator'];
    expect(await allowed((market) => market.worlds.standings({ world: trading.room.world }))).toEqual(guides);
    expect(await allowed((market) => market.worlds.hashes({ world: trading.room.world }))).toEqual(guides);
    expect(await allowed((market) => market.worlds.journalFile({ world: trading.room.world }))).toEqual(
      guides,
    );
    expect(await allowed((market) => market.interventions.list({ world: trading.room.world }))).toEqual(
      guides,
    );
  });

  test('is paced, paused, stopped and stepped into by its own teachers and the administrator', async () => {
    const guides = ['teacher', 'administrator'];
    const intervention = { kind: 'rescue', company: 'team-2', amount: 100, as: 'capital' };
    expect(
      await allowed((market) => market.interventions.make({ world: trading.room.world, intervention })),
    ).toEqual(guides);
    expect(
      await allowed((market) =>
        market.worlds.setPace({ world: trading.room.world, pace: { kind: 'by-hand' } }),
      ),
    ).toEqual(guides);
    expect(
      await allowed((market) => market.worlds.setState({ world: trading.room.world, state: 'paused' })),
    ).toEqual(guides);
    expect(
      await allowed((market) => market.worlds.setState({ world: trading.room.world, state: 'open' })),
    ).toEqual(guides);
    expect(await allowed((market) => market.worlds.stopPlaying({ world: trading.room.world }))).toEqual(
      guides,
    );
    expect(
      await outcome(
        trading.room.colleague.client.market.worlds.playDays({ world: trading.room.world, count: 1 }),
      ),
    ).toBe('market.not-your-world');
    expect(
      await outcome(
        trading.room.mentor.client.market.worlds.playDays({ world: trading.room.world, count: 1 }),
      ),
    ).toBe('identity.not-your-role');
  });

  test('has its seats played again for its own teachers and the administrator alone', async () => {
    const { world } = trading.room;
    const unlessNone = unless('market.no-such-seat-play');
    const player = { kind: 'strategy', strategy: 'planner', strength: 3 } as const;
    const calls: readonly ((market: Client['market']) => Promise<unknown>)[] = [
      (market) => market.seats.waysToPlay({ world }),
      (market) => market.seats.plays({ world }),
      (market) => market.seats.play({ world, play: 'none' }).catch(unlessNone),
      (market) => market.seats.swap({ world, seat: 'team-1', player, until: 1 }),
      (market) => market.seats.orderPanels({ world }),
      (market) => market.seats.cancel({ world, play: 'none' }).catch(unlessNone),
    ];

    for (const call of calls) expect(await allowed(call)).toEqual(['teacher', 'administrator']);
    expect(await outcome(trading.room.an.client.market.seats.plays({ world }))).toBe(
      'identity.not-your-role',
    );
    expect(await outcome(trading.room.colleague.client.market.seats.plays({ world }))).toBe(
      'market.not-your-world',
    );
  });

  test('tells a member who is in the own company, and not who is in the others', async () => {
    const { companies } = await trading.room.chen.client.market.worlds.get({ world: trading.room.world });
    const membersOf = (id: string) =>
      companies.find((company) => company.id === id)?.members.map(({ name }) => name);

    expect(membersOf('team-2')).toEqual(['晨']);
    expect(membersOf('team-1')).toEqual([]);
  });
});
