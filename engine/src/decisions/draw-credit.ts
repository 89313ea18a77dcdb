import { inUnits } from '../ledger/exchange.ts';
import { credit, creditLeft, debit, post } from '../ledger/post.ts';
import { bankRulesOn } from '../scenario/rules-in-force.ts';
import { fault, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { World } from '../world.ts';
import { MOST_MONEY } from './currencies.ts';
import type { DecisionKind } from './decision.ts';

/** Minor units of the home currency. */
const shape = object({ kind: oneOf('draw-credit'), amount: integer(1, MOST_MONEY) });
type DrawCredit = Infer<typeof shape>;

function check(world: World, company: number, { amount }: DrawCredit): Fault[] {
  const { scenario, day } = world;
  if (!bankRulesOn(scenario, day + 1)?.credit) return [fault('', 'decision.no-credit-line')];
  const left = creditLeft(world, company);
  if (amount <= left) return [];
  const { currency } = scenario.home;
  return [
    fault('amount', 'decision.above-credit-line', { left: inUnits(scenario, left, currency), currency }),
  ];
}

/** Takes money from the bank's credit line, at interest from today. */
export const drawCredit: DecisionKind<'draw-credit', DrawCredit> = {
  kind: 'draw-credit',
  shape,
  check,
  apply(today, company, { amount }) {
    const { currency } = today.world.scenario.home;
    const lines = [debit('bank', currency, amount), credit('credit-line', currency, amount)];
    post(today, company, { memo: 'credit-drawn', lines });
  },
};
