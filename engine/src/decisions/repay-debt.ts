import { inUnits } from '../ledger/exchange.ts';
import { balanceOf, credit, debit, post } from '../ledger/post.ts';
import { fault, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { World } from '../world.ts';
import { MOST_MONEY } from './currencies.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({
  kind: oneOf('repay-debt'),
  debt: oneOf('credit-line', 'rescue-loan'),
  /** Minor units of the home currency. */
  amount: integer(1, MOST_MONEY),
});
type RepayDebt = Infer<typeof shape>;

function check(world: World, company: number, { debt, amount }: RepayDebt): Fault[] {
  const { scenario } = world;
  const { currency } = scenario.home;
  const owed = -balanceOf(world, company, debt, currency);
  const read = (minor: number): number => inUnits(scenario, minor, currency);
  if (amount > owed) return [fault('amount', 'decision.more-than-owed', { owed: read(owed), currency })];
  const available = Math.max(balanceOf(world, company, 'bank', currency), 0);
  if (amount <= available) return [];
  const values = { needed: read(amount), available: read(available), currency };
  return [fault('amount', 'decision.wallet-too-small', values)];
}

/** Pays back what was borrowed, out of what is in the bank: borrowing for it would change nothing. */
export const repayDebt: DecisionKind<'repay-debt', RepayDebt> = {
  kind: 'repay-debt',
  shape,
  check,
  apply(today, company, { debt, amount }) {
    const { currency } = today.world.scenario.home;
    const lines = [debit(debt, currency, amount), credit('bank', currency, amount)];
    post(today, company, { memo: 'debt-repaid', lines });
  },
};
