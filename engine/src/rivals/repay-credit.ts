import type { Decision } from '../decisions/catalogue.ts';
import { cashOf, type Desk } from './desk.ts';

/** Borrowed money bears interest: it goes back as soon as there is more than the business needs. */
export function repayCredit(desk: Desk): Decision[] {
  const { drawn } = desk.view.treasury.credit;
  // What the next days ask for stays in the bank.
  const amount = Math.floor(Math.min(drawn, cashOf(desk) - drawn * desk.habits.spending.keptOfDebt));
  return amount > 0 ? [{ kind: 'repay-debt', debt: 'credit-line', amount }] : [];
}
