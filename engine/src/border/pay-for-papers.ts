import { credit, debit, post } from '../ledger/post.ts';
import type { Today } from '../today.ts';

/** Agents, testing houses and registers are paid at home, at once. */
export function payForPapers(
  today: Today,
  company: number,
  { memo, amount }: { readonly memo: string; readonly amount: number },
): void {
  const { currency } = today.world.scenario.home;
  const lines = [debit('compliance', currency, amount), credit('bank', currency, amount)];
  post(today, company, { memo, lines });
}
