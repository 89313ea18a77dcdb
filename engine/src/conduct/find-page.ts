import type { Listing, World } from '../world.ts';

/** The page that a violation is about, if it is about one. */
export const findPage = ({ listings }: World, id: number | undefined): Listing | undefined =>
  id === undefined ? undefined : listings.find((listing) => listing.id === id);
