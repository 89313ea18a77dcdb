/** What people who bought here before remember: with whom, and how it went. */
import { PEOPLE_PER_COUNTRY } from '../demand/shopper.ts';
import { logistic } from '../maths.ts';
import type { Reviews } from '../scenario/after-the-order.ts';
import type { KnownBuyers } from '../world.ts';
import type { Experience } from './experience.ts';
import { contentment } from './reviews.ts';

export interface Memory {
  /** Place of the country in the scenario: buyers remember companies on whichever channel they meet them. */
  readonly country: number;
  /** The consumer's number in the country. */
  readonly person: number;
  readonly company: number;
  /** −100 to 100. */
  readonly content: number;
}

const keyOf = (country: number, person: number): number => country * PEOPLE_PER_COUNTRY + person;

/** What a buyer keeps of an order; one that never came is the worst there is. */
export function contentOf(model: Reviews, experience: Experience | undefined, units: number): number {
  if (!experience) return -100;
  // As likely pleased as not where four stars turn into five.
  const even = model.cuts.at(-1) ?? 0;
  return Math.floor(200 * logistic(contentment(model, experience, units) - even)) - 100;
}

/** The first place whose person is not before the key. */
function placeOf(person: Float64Array, key: number): number {
  let low = 0;
  let high = person.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((person[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places of a country's first so many people, from the first to the one behind the last. */
export function buyersAmong(
  { person }: KnownBuyers,
  { country, people }: { readonly country: number; readonly people: number },
): readonly [from: number, to: number] {
  return [placeOf(person, keyOf(country, 0)), placeOf(person, keyOf(country, people))];
}

/** The memories with these added; the last one of a person covers those before. */
export function rememberBuyers(buyers: KnownBuyers, memories: readonly Memory[]): KnownBuyers {
  const fresh = new Map(memories.map((memory) => [keyOf(memory.country, memory.person), memory]));
  const keys = [...fresh.keys()].sort((a, b) => a - b);
  const added = keys.filter((key) => buyers.person[placeOf(buyers.person, key)] !== key).length;
  if (keys.length === 0) return buyers;
  const length = buyers.person.length + added;
  const merged: KnownBuyers = {
    person: new Float64Array(length),
    company: new Int16Array(length),
    content: new Int8Array(length),
  };
  let old = 0;
  let next = 0;
  for (let place = 0; place < length; place++) {
    const known = buyers.person[old] ?? Infinity;
    const key = keys[next] ?? Infinity;
    const memory = key <= known ? fresh.get(key) : undefined;
    merged.person[place] = Math.min(known, key);
    merged.company[place] = memory?.company ?? buyers.company[old] ?? 0;
    merged.content[place] = memory?.content ?? buyers.content[old] ?? 0;
    if (known <= key) old += 1;
    if (key <= known) next += 1;
  }
  return merged;
}
