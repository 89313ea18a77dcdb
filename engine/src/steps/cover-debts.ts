import { at } from '../at.ts';
import { minorUnits } from '../ledger/exchange.ts';
import { balanceOf, credit, creditLeft, debit, post } from '../ledger/post.ts';
import { bankRulesOn, homeRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import { buyCurrency, convert, neededToGet } from '../treasury/convert.ts';
import { isWoundUp } from '../treasury/insolvency.ts';
import { windUp } from '../treasury/wind-up.ts';

/**
 * What is owed in the evening is paid out of the account, then out of the credit line, then out of the wallets. A
 * company that still owes has days of grace, then an administrator, and then is wound up.
 */
export function coverDebts(today: Today): void {
  const { world, day } = today;
  if (!bankRulesOn(world.scenario, day)) return;
  world.companies.forEach((_, company) => {
    coverWallets(today, company);
    drawOnCredit(today, company);
    drawOnWallets(today, company);
    judge(today, company);
  });
}

const atHome = ({ world }: Today, company: number): number =>
  balanceOf(world, company, 'bank', world.scenario.home.currency);

/** A wallet below nothing is filled from home: the bank lends in one currency only. */
function coverWallets(today: Today, company: number): void {
  const { world } = today;
  for (const { currency } of world.scenario.fx) {
    const balance = balanceOf(world, company, 'bank', currency);
    if (balance < 0) buyCurrency(today, company, currency, -balance);
  }
}

function drawOnCredit(today: Today, company: number): void {
  const { world, day, report } = today;
  const missing = -atHome(today, company);
  const drawn = Math.min(missing, creditLeft(world, company));
  if (drawn <= 0 || !bankRulesOn(world.scenario, day)?.credit || isWoundUp(world, company)) return;
  const { currency } = world.scenario.home;
  const lines = [debit('bank', currency, drawn), credit('credit-line', currency, drawn)];
  post(today, company, { memo: 'credit-drawn', lines });
  const values = { amount: drawn / minorUnits(world.scenario, currency), currency };
  report.news.push({ company, code: 'news.credit-drawn', values });
}

/** In the order of the currencies' names, so that no list's order decides whose dollars go first. */
function drawOnWallets(today: Today, company: number): void {
  const { world, day } = today;
  const { scenario } = world;
  for (const currency of scenario.fx.map((fx) => fx.currency).toSorted()) {
    const missing = -atHome(today, company);
    if (missing <= 0) return;
    const needed = neededToGet(scenario, { currency, atHome: missing }, day);
    const amount = Math.min(needed, balanceOf(world, company, 'bank', currency));
    if (amount > 0) convert(today, company, { from: currency, to: scenario.home.currency, amount });
  }
}

function judge(today: Today, company: number): void {
  const { world, day, report } = today;
  const rules = homeRulesOn(world.scenario, day)?.insolvency;
  const found = at(world.companies, company);
  if (!rules) return;
  if (isWoundUp(world, company)) {
    // What buyers send back to a company that is no more is sold like the rest.
    if (world.lots.some((lot) => lot.company === company)) windUp(today, company, rules.salvagePerThousand);
    return;
  }
  const overdraft = bankRulesOn(world.scenario, day)?.credit ? 0 : creditLeft(world, company);
  const missing = -(atHome(today, company) + overdraft);
  const { currency } = world.scenario.home;
  const values = { amount: missing / minorUnits(world.scenario, currency), currency };
  const { insolvency } = found;
  if (missing <= 0) {
    if (!insolvency) return;
    delete found.insolvency;
    report.news.push({ company, code: 'news.debts-paid', values: {} });
  } else if (!insolvency) {
    found.insolvency = { state: 'overdue', since: day };
    report.news.push({ company, code: 'news.debts-overdue', values: { ...values, days: rules.graceDays } });
  } else if (insolvency.state === 'overdue' && day - insolvency.since >= rules.graceDays) {
    found.insolvency = { state: 'administration', since: day };
    const days = rules.administrationDays;
    report.news.push({ company, code: 'news.administration', values: { ...values, days } });
  } else if (insolvency.state === 'administration' && day - insolvency.since >= rules.administrationDays) {
    windUp(today, company, rules.salvagePerThousand);
    found.insolvency = { state: 'closed', since: day };
    report.news.push({ company, code: 'news.company-closed', values: {} });
  }
}
