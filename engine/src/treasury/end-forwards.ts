import { at } from '../at.ts';
import { credit, debit, post } from '../ledger/post.ts';
import type { Today } from '../today.ts';
import type { Forward } from './treasury.ts';

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
