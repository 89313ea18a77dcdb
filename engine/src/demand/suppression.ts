/** Pages that the platform takes out of search, and puts back. */
import type { Listing } from '../world.ts';

/**
 * A page bears one cause at a time, the first. Whoever takes pages out looks every day whether its own cause still
 * stands: only that one is lifted, and another one may follow it.
 */
export function suppress(listing: Listing, cause: string, day: number): boolean {
  if (listing.suppressed) return false;
  listing.suppressed = { cause, since: day };
  return true;
}

/** True when the page is back in search. */
export function restore(listing: Listing, cause: string): boolean {
  if (listing.suppressed?.cause !== cause) return false;
  delete listing.suppressed;
  return true;
}
