import { expect, test } from 'vitest';
import { at } from '../at.ts';
import type { StateRules } from '../scenario/rule-packs.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { dutyOn, parcelCharges } from './parcel-charges.ts';

/** The little Germany: 19 % VAT that prices show, free of duty up to 150 euros, 5 % above. */
const state = (changed: Partial<StateRules>): StateRules => ({
  ...at(littleScenario().rules.state, 1),
  ...changed,
});
const choice = { hs: '630790', isGuessed: false, perThousand: 1000, terms: 'ddp', viaScheme: true } as const;

test('up to the limit for tax the whole price is the seller’s, above it the state takes its part', () => {
  const rules = state({ taxFreeUpTo: 10_000 });

  const small = parcelCharges(rules, choice, { goods: 10_000, shipping: 0 });
  const large = parcelCharges(rules, choice, { goods: 11_900, shipping: 0 });

  expect(small).toMatchObject({ tax: 0, onTop: 0, duty: 0 });
  expect(large.tax).toBe(1900);
});

test('without a limit for tax the smallest parcel pays it', () => {
  expect(parcelCharges(state({}), choice, { goods: 119, shipping: 0 }).tax).toBe(19);
});

test('above a value one rate holds for every code, less its amount, and never less than nothing', () => {
  const rules = state({
    dutyFreeUpTo: 0,
    clearanceFee: 0,
    dutyAbove: { value: 5000, perThousand: 600, less: 2000 },
  });

  expect(dutyOn(rules, 5000, choice.hs)).toBe(250);
  expect(dutyOn(rules, 10_000, choice.hs)).toBe(4000);
  expect(dutyOn({ ...rules, dutyAbove: { value: 1, perThousand: 1, less: 90 } }, 100, choice.hs)).toBe(0);
});

test('a tax on top of the price counts the duty where the law says so, as in Brazil', () => {
  const brazil = { pricesShowTax: 'no', taxPerThousand: 205, dutyFreeUpTo: 0, clearanceFee: 0 } as const;
  const fifty = { goods: 5000, shipping: 0 };
  const duty = [{ hs: '', perThousand: 200 }];

  const counted = parcelCharges(state({ ...brazil, duty, taxCountsDuty: 'yes' }), choice, fifty);
  const invoiced = parcelCharges(state({ ...brazil, duty }), choice, fifty);

  expect(counted).toMatchObject({ duty: 1000, tax: 1230, onTop: 1230 });
  expect(invoiced.tax).toBe(1025);
});
