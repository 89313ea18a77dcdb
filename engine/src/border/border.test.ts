import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { money } from '../money.ts';
import { whatABuyerPays } from '../orders/what-a-buyer-pays.ts';
import { LITTLE_BORDER, withBorder } from '../testing/little-border.ts';
import { decided, littleWorld, withDesk } from '../testing/little-world.ts';
import { buy, lastWorld, tradeDays } from '../testing/trade-days.ts';
import { playDay, type UnsealedDay } from '../day.ts';
import type { Border } from '../scenario/border.ts';
import type { World } from '../world.ts';
import { choiceFor } from './customs-choice.ts';
import type { BorderPapers } from './papers.ts';
import { openedShare } from './inspect.ts';

const DE = { company: 0, market: 1, lane: 4 } as const;

interface Sale {
  readonly papers?: Partial<BorderPapers>;
  readonly border?: Partial<Border>;
  readonly product?: number;
  readonly price?: number;
}

function desk({ papers = {}, border = {}, product = 0, price = 20_000 }: Sale = {}): World {
  const world = littleWorld({ seed: 5, scenario: withBorder(border) });
  withDesk(world, { ...DE, product, units: 3000, unitCost: 2000, listing: { price: money(price) } });
  Object.assign(at(world.companies, 0).border, papers);
  return world;
}

/** A month of sales to Germany, and what becomes of the parcels. */
function sell(sale: Sale): UnsealedDay[] {
  return tradeDays(desk(sale), 80, (today) => {
    if (today.day > 20) return;
    for (let each = 0; each < 12; each++) buy(today, at(today.world.listings, 0), { slice: each * 4 });
  });
}

const rightCode = { product: 0, country: 'DE', hs: '940490', since: 1 };
const declaration = { country: 'DE', perThousand: 1000, terms: 'ddp', viaScheme: true } as const;
const labelled = { product: 0, document: 'fibre-label', validFrom: 0, validUntil: 400 };
const inOrder = { codes: [rightCode], declarations: [declaration], documents: [labelled] };

const ended = (days: readonly UnsealedDay[], status: string): number =>
  days.flatMap(({ report }) => report.changes).filter((change) => change.status === status).length;
const told = (days: readonly UnsealedDay[], code: string): number =>
  days.flatMap(({ report }) => report.news).filter((news) => news.code === code).length;
const paid = (days: readonly UnsealedDay[], memo: string): number =>
  days
    .flatMap(({ report }) => report.postings)
    .filter((posting) => posting.memo === memo && posting.account === 'border-costs')
    .reduce((sum, { amount }) => sum + amount, 0);

test('goods that nobody classified go by the dearest heading, for a fee and more days', () => {
  const guessed = sell({ papers: { ...inOrder, codes: [] } });
  const classified = sell({ papers: inOrder });

  const duty = (days: readonly UnsealedDay[]) => days.flatMap(({ report }) => report.placed)[0]?.duty ?? 0;
  expect(duty(guessed)).toBe(Math.round((20_000 / 1.19) * 0.05));
  expect(duty(classified)).toBe(Math.round((20_000 / 1.19) * 0.037));
  expect(paid(guessed, 'border-charges')).toBeGreaterThan(paid(classified, 'border-charges'));
});

test('a wrong code saves duty until a parcel is opened: then it is claimed back with a fine, and in the end goods are seized', () => {
  const codes = [{ ...rightCode, hs: '630790' }];
  const wrong = sell({
    papers: { ...inOrder, codes },
    border: { inspection: { ...LITTLE_BORDER.inspection, most: 1 } },
  });
  const right = sell({ papers: inOrder });

  expect(told(wrong, 'news.customs-wrong-code')).toBeGreaterThan(0);
  expect(told(right, 'news.customs-wrong-code')).toBe(0);
  expect(ended(wrong, 'seized')).toBeGreaterThan(0);
  expect(ended(right, 'seized')).toBe(0);
});

test('a low value lowers the duty and the tax, and is found out more often the lower it is', () => {
  const low = { ...inOrder, declarations: [{ ...declaration, perThousand: 200 }] };
  const world = desk({ papers: low });
  const pays = (perThousand: number) =>
    whatABuyerPays(world.scenario, at(world.listings, 0), {
      units: 1,
      from: 'home',
      day: 1,
      choice: { hs: '940490', isGuessed: false, perThousand, terms: 'ddp', viaScheme: false },
    });
  expect(pays(900).duty).toBeLessThan(pays(1000).duty);
  expect(pays(900).tax).toBeLessThan(pays(1000).tax);

  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.nat(5), (a, b, findings) => {
      const share = (perThousand: number) =>
        openedShare({ inspectionShare: 0.02, border: LITTLE_BORDER }, 2, {
          value: 5000,
          isDutiable: true,
          perThousand,
          findings,
        });
      expect(share(Math.min(a, b))).toBeGreaterThanOrEqual(share(Math.max(a, b)));
    }),
  );
  expect(told(sell({ papers: low }), 'news.customs-low-value')).toBeGreaterThan(0);
});

test('goods without their paper are seized when they are opened, and their buyers have the money back', () => {
  const days = sell({ papers: { ...inOrder, documents: [] } });

  const seized = days.flatMap(({ report }) => report.changes).filter(({ status }) => status === 'seized');
  expect(seized.length).toBeGreaterThan(0);
  const { orders } = lastWorld(days);
  expect(orders.count).toBe(0);
  expect(told(days, 'news.parcel-seized')).toBe(seized.length);
});

test('who pays at the door sometimes closes it, and nobody does who paid with the order', () => {
  const dap = sell({ papers: { ...inOrder, declarations: [{ ...declaration, terms: 'dap' }] } });
  const ddp = sell({ papers: inOrder });

  expect(ended(dap, 'refused')).toBeGreaterThan(20);
  expect(ended(ddp, 'refused')).toBe(0);
  expect(told(dap, 'news.parcel-refused')).toBe(ended(dap, 'refused'));
});

test('with a tax number small parcels pass the door without a charge', () => {
  const taxNumbers = [{ scheme: 'ioss', askedOn: 0, validFrom: 1 }];
  const terms = [{ ...declaration, terms: 'dap' as const }];
  const choiceOf = (papers: Partial<BorderPapers>, price: number) => {
    const world = desk({ papers, price });
    const listing = at(world.listings, 0);
    return whatABuyerPays(world.scenario, listing, {
      units: 1,
      from: 'home',
      day: 2,
      choice: choiceFor(world, listing, 2),
    });
  };

  const small = choiceOf({ ...inOrder, declarations: terms, taxNumbers }, 3000);
  const unregistered = choiceOf({ ...inOrder, declarations: terms }, 3000);
  const large = choiceOf({ ...inOrder, declarations: terms, taxNumbers }, 30_000);
  expect(small.door).toBe(0);
  expect(small.tax).toBeGreaterThan(0);
  expect(unregistered.door).toBeGreaterThan(600);
  expect(unregistered.tax).toBe(0);
  expect(large.door).toBeGreaterThan(0);
  expect(unregistered.total).toBeGreaterThan(small.total);
});

test('a page without the packaging register is off the market until its company is in it', () => {
  const world = desk({ papers: inOrder });
  const blocked = playDay(world).world;
  expect(at(blocked.listings, 0).suppressed?.cause).toBe('unregistered');

  const asked = playDay(
    blocked,
    decided(blocked, [{ kind: 'register-producer', country: 'DE', register: 'packaging' }]),
  ).world;
  const free = playDay(asked).world;
  expect(at(free.listings, 0).suppressed).toBeUndefined();
});

test('whatever is declared, what the buyer pays in all is what platform, state, carrier and seller get', () => {
  const choices = fc.record({
    hs: fc.constantFrom('940490', '630790'),
    isGuessed: fc.boolean(),
    perThousand: fc.integer({ min: 1, max: 1000 }),
    terms: fc.constantFrom('ddp' as const, 'dap' as const),
    viaScheme: fc.boolean(),
  });
  const world = desk();
  fc.assert(
    fc.property(choices, fc.integer({ min: 1, max: 90_000 }), fc.nat(2000), (choice, price, shipping) => {
      const listing = { ...at(world.listings, 0), price: money(price), shipping: money(shipping) };
      const pays = whatABuyerPays(world.scenario, listing, { units: 1, from: 'home', day: 2, choice });
      const withOrder = pays.total - pays.door;
      expect(withOrder).toBeGreaterThanOrEqual(price + shipping);
      expect(pays.tax + pays.duty).toBeLessThanOrEqual(withOrder);
      expect(choice.terms === 'ddp' ? pays.door : pays.duty).toBe(0);
      expect(Math.min(pays.door, pays.declared, pays.carrier)).toBeGreaterThanOrEqual(0);
    }),
  );
});
