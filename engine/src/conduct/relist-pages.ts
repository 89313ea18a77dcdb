import type { Today } from '../today.ts';
import { restore, suppress as takeOut } from '../demand/suppression.ts';
import { stillStands } from './corrections.ts';
import { findPage } from './find-page.ts';
import { tellStore, type StoreInCourt } from './hold-against.ts';
import type { Violation } from './violation.ts';

/** What a page's suppression by this room is called; whoever else takes pages out of search puts them back. */
const CAUSE = 'violation';

export function suppress(today: Today, court: StoreInCourt, { id, evidence }: Violation): void {
  const page = findPage(today.world, evidence.listing);
  if (!page) return;
  takeOut(page, CAUSE, today.day);
  tellStore(today, court, 'news.listing-suppressed', { violation: id, listing: page.id });
}

/** Pages that the platform has taken off the market come back when their time is over and the fault is gone. */
export function relistPages(today: Today, court: StoreInCourt): void {
  const { world, day } = today;
  const { violations } = court.store.conduct;
  for (const violation of violations) {
    const { suppressedUntil, evidence } = violation;
    if (suppressedUntil === undefined) continue;
    if (day >= suppressedUntil && !stillStands(world, court, violation)) {
      delete violation.suppressedUntil;
      putBack(today, court, violation);
    } else {
      // Another cause may have been lifted meanwhile: this one still stands.
      const page = findPage(world, evidence.listing);
      if (page) takeOut(page, CAUSE, day);
    }
  }
}

/** A page comes back when no violation keeps it off any more. */
export function putBack(today: Today, court: StoreInCourt, { id, evidence }: Violation): void {
  const page = findPage(today.world, evidence.listing);
  const isKept = court.store.conduct.violations.some(
    (other) => other.suppressedUntil !== undefined && other.evidence.listing === evidence.listing,
  );
  if (!page || isKept || !restore(page, CAUSE)) return;
  tellStore(today, court, 'news.listing-back', { violation: id, listing: page.id });
}
