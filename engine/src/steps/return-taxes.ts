import { at } from '../at.ts';
import { calendarDay, endsMonth, month } from '../calendar.ts';
import { minorUnits } from '../ledger/exchange.ts';
import { heldWith } from '../ledger/holdings.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { money } from '../money.ts';
import { bankRulesOn, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import { pay } from '../treasury/pay.ts';

/**
 * What a company owes a state itself, or the state it, is declared when a period ends and paid some weeks later.
 * Where the platform counts as the seller it hands the tax over with each order, and only what was paid at the border
 * is left to have back. Without a bank there is nobody to pay such things for a company.
 */
export function returnTaxes(today: Today): void {
  const { world, day } = today;
  if (!bankRulesOn(world.scenario, day)) return;
  if (endsMonth(world.scenario, day)) {
    world.companies.forEach((_, company) => {
      for (const { code, currency } of world.scenario.countries) declare(today, company, code, currency);
    });
  }
  world.companies.forEach((_, company) => payReturns(today, company));
}

function declare(today: Today, company: number, country: string, currency: string): void {
  const { world, day } = today;
  const { scenario } = world;
  const rules = stateRulesOn(scenario, country, day).taxReturns;
  if (!rules || month(calendarDay(scenario, day)) % rules.everyMonths !== 0) return;
  const held = (account: 'tax-collected' | 'input-tax'): number =>
    heldWith(world, company, { account, holder: country, currency });
  const collected = -held('tax-collected');
  const setOff = held('input-tax');
  if (collected === 0 && setOff === 0) return;
  const due = money(collected - setOff);
  post(today, company, {
    memo: 'tax-declared',
    country,
    lines: [
      debit('tax-collected', currency, collected),
      credit('input-tax', currency, setOff),
      credit('tax-due', currency, due),
    ],
  });
  if (due === 0) return;
  const dueOn = day + rules.dueAfterDays + (due < 0 ? rules.refundedAfterDays : 0);
  at(world.companies, company).treasury.taxReturns.push({
    country,
    currency,
    amount: due,
    declaredOn: day,
    dueOn,
  });
  const values = { country, currency, amount: Math.abs(due) / minorUnits(scenario, currency), day: dueOn };
  const code = due > 0 ? 'news.tax-declared' : 'news.tax-to-come-back';
  today.report.news.push({ company, code, values });
}

function payReturns(today: Today, company: number): void {
  const { world, day } = today;
  const { treasury } = at(world.companies, company);
  for (const { country, currency, amount, dueOn } of treasury.taxReturns) {
    if (dueOn > day) continue;
    const of = { country };
    if (amount > 0) pay(today, company, { memo: 'tax-paid', account: 'tax-due', currency, amount, of });
    else {
      const lines = [debit('tax-due', currency, amount), credit('bank', currency, amount)];
      post(today, company, { memo: 'tax-paid', country, lines });
    }
    const values = { country, currency, amount: Math.abs(amount) / minorUnits(world.scenario, currency) };
    const code = amount > 0 ? 'news.tax-paid' : 'news.tax-came-back';
    today.report.news.push({ company, code, values });
  }
  treasury.taxReturns = treasury.taxReturns.filter(({ dueOn }) => dueOn > day);
}
