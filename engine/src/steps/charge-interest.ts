import { at } from '../at.ts';
import { endsMonth } from '../calendar.ts';
import { balanceOf, credit, debit, post } from '../ledger/post.ts';
import { bankRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import { interestDue, unitsOf } from '../treasury/interest.ts';

/** Interest runs on every evening's debt and is taken from the account when the month ends. */
export function chargeInterest(today: Today): void {
  const { world, day } = today;
  const yearly = bankRulesOn(world.scenario, day)?.credit?.yearlyPerTenThousand;
  if (yearly === undefined) return;
  const { currency } = world.scenario.home;
  world.companies.forEach(({ treasury }, company) => {
    treasury.interest += -balanceOf(world, company, 'credit-line', currency) * yearly;
    if (endsMonth(world.scenario, day)) postInterest(today, company);
  });
}

/** What is less than a minor unit runs on. */
function postInterest(today: Today, company: number): void {
  const { treasury } = at(today.world.companies, company);
  const due = interestDue(treasury.interest);
  treasury.interest -= unitsOf(due);
  const { currency } = today.world.scenario.home;
  const lines = [debit('interest', currency, due), credit('bank', currency, due)];
  post(today, company, { memo: 'interest-charged', lines });
}
