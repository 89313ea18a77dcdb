import type { DayReport } from '@portolan/engine';
import type { LedgerRecord } from './day-record.ts';

/** A day's postings as the ledgers of the companies that have any, each in the order in which it was booked. */
export function keepLedgers(
  day: number,
  postings: DayReport['postings'],
  nameOf: (company: number) => string,
): LedgerRecord[] {
  const ledgers = new Map<number, LedgerRecord>();
  for (const posting of postings) {
    let ledger = ledgers.get(posting.company);
    if (!ledger) {
      const company = nameOf(posting.company);
      ledger = { company, day, entry: [], account: [], currency: [], amount: [], memo: [], orderId: [] };
      ledgers.set(posting.company, ledger);
    }
    ledger.entry.push(posting.entry);
    ledger.account.push(posting.account);
    ledger.currency.push(posting.currency);
    ledger.amount.push(posting.amount);
    ledger.memo.push(posting.memo);
    ledger.orderId.push(posting.order ?? null);
  }
  return [...ledgers.values()];
}
