import type { Today } from '../today.ts';
import { stillStands } from './corrections.ts';
import { findPage } from './find-page.ts';
import { tellStore, type StoreInCourt } from './hold-against.ts';
import type { Violation } from './violation.ts';

/** What a page's suppression by this room is called; whoever else takes pages out of search puts them back. */
const CAUSE = 'violation';

export function suppress(today: Today, court: StoreInCourt, { id, evidence }: Violation): void {
  const page = findPage(today.world, evidence.listing);
  if (!page) return;
  page.suppressed ??= { cause: CAUSE, since: today.day };
  tellStore(today, court, 'news.listing-suppressed', { violation: id, listing: page.id });
}

/** Pages that the platform has taken off the market come back when their time is over and the fault is gone. */
export function relistPages(today: Today, court: StoreInCourt): void {
  const { world, day } = today;
  const { violations } = court.store.conduct;
  for (const violation of violations) {
    const { suppressedUntil } = violation;
    if (suppressedUntil === undefined || day < suppressedUntil || stillStands(world, court, violation))
      continue;
    delete violation.suppressedUntil;
    putBack(today, court, violation);
  }
}

/** A page comes back when no violation keeps it off any more. */
export function putBack(today: Today, court: StoreInCourt, { id, evidence }: Violation): void {
  const page = findPage(today.world, evidence.listing);
  const isKept = court.store.conduct.violations.some(
    (other) => other.suppressedUntil !== undefined && other.evidence.listing === evidence.listing,
  );
  if (!page || isKept || page.suppressed?.cause !== CAUSE) return;
  delete page.suppressed;
  tellStore(today, court, 'news.listing-back', { violation: id, listing: page.id });
}
