/** Currencies, forwards, credit, and refunds of export VAT. */
import { at } from '../../at.ts';
import { morningOf } from '../../morning.ts';
import { money } from '../../money.ts';
import { LITTLE_RULES } from '../little-rules.ts';
import { withTreasury } from '../little-treasury.ts';
import { decided, littleWorld, withDesk } from '../little-world.ts';
import type { World } from '../../world.ts';
import { changed, refusedIn, robbed, ruled, type Provocation } from './provocation.ts';

function banked(rules = withTreasury()): World {
  const world = littleWorld({ scenario: { rules } });
  withDesk(world);
  return world;
}

const forward = { kind: 'buy-forward', side: 'buy', currency: 'USD', amount: 5000, day: 20 } as const;
const convert = { kind: 'convert', from: 'USD', to: 'CNY', amount: 1 } as const;
const payout = { kind: 'set-payout', market: 'marketplace-us', into: 'home' } as const;
const draw = { kind: 'draw-credit', amount: 2_000_001 } as const;
const repay = { kind: 'repay-debt', debt: 'credit-line', amount: 1_000_000 } as const;
const refund = { kind: 'claim-export-refund', month: '2026-03', documents: ['invoice'] } as const;

const hedged = (): World => morningOf(banked(), decided(banked(), [forward, forward, forward, forward]));

/** A currency of which one unit is worth next to nothing. */
const inflated = (): World =>
  ruled(banked(), ({ fx }) => ({
    fx: fx.map((series) => ({ ...series, microHomePerUnit: series.microHomePerUnit.map(() => 1000) })),
  }));

/** In April, with goods sent abroad in February, whose refund was asked for, and in March. */
const exporting = (): World =>
  changed({ ...banked(), day: 40 }, ({ companies }) => {
    const month = { cost: money(16_000), refund: money(1840) };
    at(companies, 0).treasury.exports = [
      { ...month, month: '2026-02', state: 'claimed', decidedOn: 50 },
      { ...month, month: '2026-03', state: 'open' },
    ];
  });

/** Its credit line is drawn, and half of that is gone. */
function indebted(): World {
  const world = robbed(banked(), 18_000_000);
  const drawn = morningOf(world, decided(world, [{ kind: 'draw-credit', amount: 2_000_000 }]));
  return robbed(drawn, 1_500_000);
}

export const MONEY: readonly Provocation[] = [
  ...refusedIn(banked, [
    [{ ...convert, to: 'XXX' }, 'to decision.unknown-currency'],
    [{ ...convert, to: 'USD' }, 'to decision.same-currency'],
    [convert, 'amount decision.wallet-too-small'],
    [{ ...convert, from: 'CNY', to: 'USD' }, 'amount decision.worth-nothing'],
    [{ ...forward, currency: 'XXX' }, 'currency decision.unknown-currency'],
    [{ ...forward, currency: 'CNY' }, 'currency decision.same-currency'],
    [{ ...forward, day: 2 }, 'day decision.day-not-offered'],
    [{ ...payout, market: 'marketplace-mars' }, 'market decision.unknown-market'],
    [{ ...payout, market: 'marketplace-de' }, 'market decision.store-not-open'],
    [payout, 'into decision.nothing-changes'],
    [draw, 'amount decision.above-credit-line'],
    [repay, 'amount decision.more-than-owed'],
  ]),
  ...refusedIn(hedged, [[forward, ' decision.too-many-forwards']]),
  ...refusedIn(inflated, [[{ ...forward, amount: 1 }, 'amount decision.worth-nothing']]),
  ...refusedIn(indebted, [[repay, 'amount decision.wallet-too-small']]),
  ...refusedIn(exporting, [
    [{ ...refund, documents: ['poem'] }, 'documents[0] decision.unknown-document'],
    [{ ...refund, month: '2026-04' }, 'month decision.month-not-over'],
    [{ ...refund, month: '2026-02' }, 'month decision.already-claimed'],
    [{ ...refund, month: '2026-01' }, 'month decision.nothing-to-claim'],
  ]),
  // A country without a bank or a tax office.
  ...refusedIn(
    () => banked(LITTLE_RULES),
    [
      [convert, ' decision.no-bank'],
      [payout, ' decision.no-bank'],
      [forward, ' decision.no-forwards'],
      [draw, ' decision.no-credit-line'],
      [refund, ' decision.no-export-refund'],
    ],
  ),
];
