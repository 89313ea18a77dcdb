/** The lots of each shelf, the oldest first. A list of lots grows at its end until the day closes and another takes its place. */
import { ofEach } from '../known.ts';
import type { Lot } from '../world.ts';

interface ByShelf {
  /** How many lots of the list are known so far. */
  count: number;
  readonly shelves: Map<string, Map<number, Lot[]>>;
}

const knownOf = ofEach<readonly Lot[], ByShelf>(() => ({ count: 0, shelves: new Map() }));

/** Companies times this, plus the product: no scenario has so many products. */
const PRODUCTS = 65_536;
const NONE: readonly Lot[] = [];

export function lotsOn(
  lots: readonly Lot[],
  { company, product, place }: Pick<Lot, 'company' | 'product' | 'place'>,
): readonly Lot[] {
  const known = knownOf(lots);
  for (; known.count < lots.length; known.count++) learn(known, lots[known.count]);
  return known.shelves.get(place)?.get(company * PRODUCTS + product) ?? NONE;
}

function learn({ shelves }: ByShelf, lot: Lot | undefined): void {
  if (!lot) return;
  let there = shelves.get(lot.place);
  if (!there) shelves.set(lot.place, (there = new Map()));
  const key = lot.company * PRODUCTS + lot.product;
  const own = there.get(key);
  if (own) own.push(lot);
  else there.set(key, [lot]);
}
