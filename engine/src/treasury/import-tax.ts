import { fromHome } from '../ledger/exchange.ts';
import { perThousandOf } from '../money.ts';
import { bankRulesOn, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import { pay } from './pay.ts';

/**
 * Stock that is brought into a country pays its VAT there on goods, freight and duty (`worth`, home currency). The
 * seller has it back with the next return: it costs cash for weeks, and no profit.
 */
export function payImportTax(
  today: Today,
  company: number,
  { country, worth }: { readonly country: string; readonly worth: number },
): void {
  const { scenario } = today.world;
  const { taxReturns, taxPerThousand } = stateRulesOn(scenario, country, today.day);
  const currency = scenario.countries.find(({ code }) => code === country)?.currency;
  if (!taxReturns || currency === undefined || !bankRulesOn(scenario, today.day)) return;
  const amount = perThousandOf(fromHome(scenario, worth, currency, today.day), taxPerThousand);
  pay(today, company, { memo: 'import-tax', account: 'input-tax', currency, amount, of: { country } });
}
