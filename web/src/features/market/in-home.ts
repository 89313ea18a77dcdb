import { decimalsOf } from '../../ui/format.ts';
import type { Sight } from './use-company.ts';

type Purse = Pick<Sight['money'], 'homeCurrency' | 'rates'>;

/** Minor units of any currency in minor units of the home currency, at today's rate. */
export function inHome({ homeCurrency, rates }: Purse, amount: number, currency: string): number {
  if (currency === homeCurrency) return amount;
  const rate = rates.find((one) => one.currency === currency)?.home;
  if (rate === undefined) throw new Error(`no rate for ${currency}`);
  return Math.round(amount * rate * 10 ** (decimalsOf(homeCurrency) - decimalsOf(currency)));
}
