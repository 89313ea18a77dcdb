import { inUnits } from '../ledger/exchange.ts';
import { balanceOf } from '../ledger/post.ts';
import { bankRulesOn } from '../scenario/rules-in-force.ts';
import { fault, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import { convert as change, quoteConversion } from '../treasury/convert.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import { currencyCode, MOST_MONEY, unknownCurrency } from './currencies.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({
  kind: oneOf('convert'),
  from: currencyCode,
  to: currencyCode,
  /** Minor units of `from`. */
  amount: integer(1, MOST_MONEY),
});
type Convert = Infer<typeof shape>;

function check(world: World, company: number, content: Convert): Fault[] {
  const { scenario, day } = world;
  const { from, to, amount } = content;
  if (!bankRulesOn(scenario, day + 1)) return [fault('', 'decision.no-bank')];
  const strangers = [...unknownCurrency(scenario, from, 'from'), ...unknownCurrency(scenario, to, 'to')];
  if (strangers.length > 0) return strangers;
  if (from === to) return [fault('to', 'decision.same-currency', { currency: to })];
  if (quoteConversion(scenario, content, day + 1).received <= 0)
    return [fault('amount', 'decision.worth-nothing', { currency: to })];
  if (from === scenario.home.currency) return affordable(world, company, amount, 'amount');
  const available = balanceOf(world, company, 'bank', from);
  if (amount <= available) return [];
  const read = (minor: number): number => inUnits(scenario, minor, from);
  const values = { needed: read(amount), available: read(Math.max(available, 0)), currency: from };
  return [fault('amount', 'decision.wallet-too-small', values)];
}

/** Changes money of one wallet into another currency, at the bank's rate of the day. */
export const convert: DecisionKind<'convert', Convert> = {
  kind: 'convert',
  shape,
  check,
  apply: (today, company, content) => void change(today, company, content),
};
