import { minorUnits } from '../ledger/exchange.ts';
import { balanceOf, credit, debit, post } from '../ledger/post.ts';
import type { Today } from '../today.ts';
import { buyCurrency } from '../treasury/convert.ts';
import { freeMargin } from '../treasury/end-forwards.ts';
import type { Forward } from '../treasury/treasury.ts';

/** On its day a forward is carried out at the rate that was agreed, whatever the market says, and its margin is free. */
export function settleForwards(today: Today): void {
  const { world, day } = today;
  world.companies.forEach(({ treasury }, company) => {
    for (const forward of treasury.forwards) if (forward.day <= day) carryOut(today, company, forward);
    treasury.forwards = treasury.forwards.filter((forward) => forward.day > day);
  });
}

function carryOut(today: Today, company: number, forward: Forward): void {
  const { world } = today;
  const { side, currency, amount, home } = forward;
  freeMargin(today, company, forward);
  // Who has sold what never came in buys it today, dear or cheap: a hedge without the money behind it is a bet.
  const missing = side === 'sell' ? amount - Math.max(balanceOf(world, company, 'bank', currency), 0) : 0;
  if (missing > 0) buyCurrency(today, company, currency, missing);
  const homeCurrency = world.scenario.home.currency;
  const sign = side === 'sell' ? 1 : -1;
  post(today, company, {
    memo: 'forward-settled',
    lines: [
      credit('bank', currency, sign * amount),
      debit('exchange', currency, sign * amount),
      credit('exchange', homeCurrency, sign * home),
      debit('bank', homeCurrency, sign * home),
    ],
  });
  const { scenario } = world;
  today.report.news.push({
    company,
    code: missing > 0 ? 'news.forward-uncovered' : 'news.forward-settled',
    values: {
      currency,
      amount: amount / minorUnits(scenario, currency),
      homeCurrency,
      homeAmount: home / minorUnits(scenario, homeCurrency),
      missing: Math.max(missing, 0) / minorUnits(scenario, currency),
    },
  });
}
