import { at } from '../at.ts';
import type { Today } from '../today.ts';

/** What stands in the books as owed to suppliers is what is owed for the supplies; anything else is a bug. */
export function checkDebts({ world, day }: Today): void {
  const owed = world.companies.map(() => new Map<string, number>());
  const add = (company: number, currency: string, amount: number): void => {
    const sums = at(owed, company);
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  };
  for (const { company, owed: debt } of world.supplies) if (debt) add(company, debt.currency, debt.amount);
  for (const { company, currency, amount } of world.payables) add(company, currency, amount);
  world.companies.forEach(({ id, balances }, company) => {
    const sums = at(owed, company);
    for (const currency of new Set([...Object.keys(balances), ...sums.keys()])) {
      const booked = -(balances[currency]?.['owed-to-suppliers'] ?? 0);
      const found = sums.get(currency) ?? 0;
      if (booked !== found) {
        throw new Error(`${id} owes suppliers ${booked} ${currency}, not ${found}, on day ${day}`);
      }
    }
  });
}
