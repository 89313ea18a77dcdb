import type { Decision } from '../decisions/catalogue.ts';
import { cashOf, type Desk } from './desk.ts';

/** So much stays in the bank for what the next days ask for, as a share of what is owed. */
const KEPT_SHARE = 0.5;

/** Borrowed money bears interest: it goes back as soon as there is more than the business needs. */
export function repayCredit(desk: Desk): Decision[] {
  const { drawn } = desk.view.treasury.credit;
  const amount = Math.floor(Math.min(drawn, cashOf(desk) - drawn * KEPT_SHARE));
  return amount > 0 ? [{ kind: 'repay-debt', debt: 'credit-line', amount }] : [];
}
