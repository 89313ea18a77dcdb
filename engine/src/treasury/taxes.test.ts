import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { checkDecision } from '../decisions/catalogue.ts';
import { heldWith } from '../ledger/holdings.ts';
import { balanceOf, credit, debit, post } from '../ledger/post.ts';
import { withTreasury } from '../testing/little-treasury.ts';
import { decided, littleWorld, playDays, withDesk } from '../testing/little-world.ts';
import { buy, lastWorld, tradeDays } from '../testing/trade-days.ts';
import { beginDay } from '../today.ts';
import { viewOf } from '../view.ts';
import type { World } from '../world.ts';
import { payImportTax } from './import-tax.ts';
import { whatNeedsDoing } from '../what-needs-doing.ts';

/** The world begins on 2 March 2026: day 30 is the last of the month. */
const END_OF_MARCH = 30;
const bankWorld = (): World => littleWorld({ scenario: { rules: withTreasury() } });

/** What a company that is its own taxpayer has collected from buyers and paid at the border. */
function taxed(collected: number, paid: number): World {
  const world = bankWorld();
  const today = beginDay(world);
  post(today, 0, {
    memo: 'sale',
    country: 'DE',
    lines: [
      debit('bank', 'EUR', collected - paid),
      debit('input-tax', 'EUR', paid),
      credit('tax-collected', 'EUR', collected),
    ],
  });
  return world;
}

test('a month’s tax is declared when it ends, less what was paid at the border, and paid ten days later', () => {
  const world = taxed(19_000, 4000);

  const declared = playDays(world, END_OF_MARCH);

  expect(balanceOf(declared, 0, 'tax-collected', 'EUR')).toBe(0);
  expect(heldWith(declared, 0, { account: 'tax-due', holder: 'DE', currency: 'EUR' })).toBe(-15_000);
  expect(viewOf(declared, 'team-1').treasury.taxReturns).toMatchObject([{ country: 'DE', amount: 15_000 }]);
  const paid = playDays(declared, 10);
  expect(balanceOf(paid, 0, 'tax-due', 'EUR')).toBe(0);
  expect(balanceOf(paid, 0, 'bank', 'EUR')).toBe(0);
});

test('more paid at the border than collected comes back, some days later than others pay', () => {
  const world = taxed(3000, 8000);

  const declared = playDays(world, END_OF_MARCH);

  expect(heldWith(declared, 0, { account: 'tax-due', holder: 'DE', currency: 'EUR' })).toBe(5000);
  const due = playDays(declared, 14);
  expect(balanceOf(due, 0, 'tax-due', 'EUR')).toBe(5000);
  expect(balanceOf(playDays(due, 1), 0, 'tax-due', 'EUR')).toBe(0);
});

test('stock that comes into a country pays its tax at the border, out of the wallet, and has it back', () => {
  const world = bankWorld();
  const today = beginDay(world);
  const fund = [debit('bank', 'USD', 10_000), credit('equity', 'USD', 10_000)];
  post(today, 0, { memo: 'capital-paid-in', lines: fund });

  // 710 yuan of goods, freight and duty are 100 dollars; the little country asks 7 %.
  payImportTax(today, 0, { country: 'US', worth: 71_000 });

  expect(balanceOf(world, 0, 'bank', 'USD')).toBe(10_000 - 700);
  expect(heldWith(world, 0, { account: 'input-tax', holder: 'US', currency: 'USD' })).toBe(700);
});

test('a tax that the wallet cannot pay is a task, while there is time', () => {
  const world = taxed(19_000, 0);
  const empty = playDay(
    world,
    decided(world, [{ kind: 'convert', from: 'EUR', to: 'CNY', amount: 19_000 }]),
  ).world;

  const soon = playDays(empty, END_OF_MARCH + 4);

  expect(whatNeedsDoing(viewOf(soon, 'team-1'))).toContainEqual(
    expect.objectContaining({
      code: 'task.tax-due',
      values: { country: 'DE', currency: 'EUR', amount: 190 },
    }),
  );
});

test('what one platform owes is not paid out with the other’s, and a country’s tax is its own', () => {
  const world = bankWorld();
  const today = beginDay(world);
  const put = (market: number, currency: string, amount: number): void =>
    post(today, 0, {
      memo: 'sale',
      market,
      lines: [debit('platform-wallet', currency, amount), credit('tax-collected', currency, amount)],
    });

  put(0, 'USD', 700);
  put(1, 'EUR', 900);

  const held = (account: 'platform-wallet' | 'tax-collected', holder: string, currency: string) =>
    heldWith(world, 0, { account, holder, currency });
  expect(held('platform-wallet', 'marketplace', 'USD')).toBe(700);
  expect(held('tax-collected', 'US', 'USD')).toBe(-700);
  expect(held('tax-collected', 'DE', 'EUR')).toBe(-900);
  expect(held('tax-collected', 'DE', 'USD')).toBe(0);
});

/** Four beds at 40 yuan sent from home in March. */
function exported(): World {
  const world = bankWorld();
  withDesk(world, { units: 100 });
  const days = tradeDays(world, END_OF_MARCH + 1, (today) => {
    if (today.day === 2)
      for (let slice = 0; slice < 4; slice++) buy(today, at(today.world.listings, 0), { slice });
  });
  return lastWorld(days);
}

const claim = (documents: readonly string[], month = '2026-03') =>
  ({ kind: 'claim-export-refund', month, documents }) as const;

test('goods that left the country have their VAT back: thirteen parts of a hundred and thirteen', () => {
  const world = exported();
  // Parcel by parcel, each to the fen.
  const refund = 4 * Math.round((4000 * 130) / 1130);
  expect(at(world.companies, 0).treasury.exports).toMatchObject([{ month: '2026-03', cost: 16_000, refund }]);

  const claimed = playDay(world, decided(world, [claim(['invoice', 'declaration'])])).world;

  expect(balanceOf(claimed, 0, 'export-refund-due', 'CNY')).toBe(refund);
  const paid = playDays(claimed, 15);
  expect(balanceOf(paid, 0, 'export-refund-due', 'CNY')).toBe(0);
  expect(balanceOf(paid, 0, 'export-refund', 'CNY')).toBe(-refund);
  expect(checkDecision(paid, 'team-1', claim(['invoice']))).toMatchObject([
    { code: 'decision.already-claimed' },
  ]);
});

test('an application without all papers comes back after some days and brings nothing', () => {
  const world = exported();

  const sent = playDay(world, decided(world, [claim(['invoice'])])).world;
  const back = playDays(sent, 5);

  expect(balanceOf(back, 0, 'export-refund-due', 'CNY')).toBe(0);
  expect(at(at(back.companies, 0).treasury.exports, 0)).toMatchObject({ month: '2026-03', state: 'open' });
  expect(checkDecision(sent, 'team-1', claim(['invoice']))).toMatchObject([
    { code: 'decision.already-claimed' },
  ]);
});
