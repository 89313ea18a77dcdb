import { at } from '../at.ts';
import { minorUnits } from '../ledger/exchange.ts';
import { balanceOf, credit, debit, post } from '../ledger/post.ts';
import type { Today } from '../today.ts';
import { buyCurrency } from '../treasury/convert.ts';
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

/** What the bank kept as security comes back. */
export function freeMargin(today: Today, company: number, { margin }: Pick<Forward, 'margin'>): void {
  const { currency } = today.world.scenario.home;
  const lines = [debit('bank', currency, margin), credit('margin', currency, margin)];
  post(today, company, { memo: 'margin-returned', lines });
}

/** Ends all contracts of a company before their time: what they have gained or lost by today is paid. */
export function closeOutForwards(
  today: Today,
  company: number,
  worthNow: (forward: Forward) => number,
): void {
  const { treasury } = at(today.world.companies, company);
  const { currency } = today.world.scenario.home;
  for (const forward of treasury.forwards) {
    freeMargin(today, company, forward);
    const gain = (forward.side === 'sell' ? 1 : -1) * (forward.home - worthNow(forward));
    const lines = [debit('bank', currency, gain), credit('exchange', currency, gain)];
    post(today, company, { memo: 'forward-closed-out', lines });
  }
  treasury.forwards = [];
}
