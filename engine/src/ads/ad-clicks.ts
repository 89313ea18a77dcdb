/** Clicks on advertisements that an order may still be credited to: of each person and company, the last one. */
import { PLACEMENTS, type Placement } from './placements.ts';

/** By person and then company, ascending; a person is known by `personIn`. */
export interface AdClicks {
  person: Float64Array;
  company: Int16Array;
  /** Moment of the click. */
  at: Int32Array;
  campaign: Int32Array;
  group: Int16Array;
  target: Int16Array;
  listing: Int32Array;
  /** −1 on a product page. */
  query: Int16Array;
  placement: Int8Array;
}

export interface AdClick {
  readonly person: number;
  readonly company: number;
  readonly at: number;
  readonly campaign: number;
  readonly group: number;
  readonly target: number;
  readonly listing: number;
  readonly query: number;
  readonly placement: Placement;
}

export const noClicks = (length = 0): AdClicks => ({
  person: new Float64Array(length),
  company: new Int16Array(length),
  at: new Int32Array(length),
  campaign: new Int32Array(length),
  group: new Int16Array(length),
  target: new Int16Array(length),
  listing: new Int32Array(length),
  query: new Int16Array(length),
  placement: new Int8Array(length),
});

function clickAt(clicks: AdClicks, row: number): AdClick {
  return {
    person: clicks.person[row] ?? 0,
    company: clicks.company[row] ?? 0,
    at: clicks.at[row] ?? 0,
    campaign: clicks.campaign[row] ?? 0,
    group: clicks.group[row] ?? 0,
    target: clicks.target[row] ?? 0,
    listing: clicks.listing[row] ?? 0,
    query: clicks.query[row] ?? 0,
    placement: PLACEMENTS[clicks.placement[row] ?? 0] ?? 'top',
  };
}

function put(clicks: AdClicks, row: number, click: AdClick): void {
  clicks.person[row] = click.person;
  clicks.company[row] = click.company;
  clicks.at[row] = click.at;
  clicks.campaign[row] = click.campaign;
  clicks.group[row] = click.group;
  clicks.target[row] = click.target;
  clicks.listing[row] = click.listing;
  clicks.query[row] = click.query;
  clicks.placement[row] = PLACEMENTS.indexOf(click.placement);
}

/** The click of a person on an advertisement of a company, if it is remembered. */
export function findClick(clicks: AdClicks, person: number, company: number): AdClick | undefined {
  let low = 0;
  let high = clicks.person.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const known = clicks.person[middle] ?? 0;
    const isBefore = known < person || (known === person && (clicks.company[middle] ?? 0) < company);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  const isFound = clicks.person[low] === person && clicks.company[low] === company;
  return isFound ? clickAt(clicks, low) : undefined;
}

const byPerson = (a: AdClick, b: AdClick): number => a.person - b.person || a.company - b.company;

/**
 * The clicks with those of a day added, without those that `isKept` lets go. The fresh ones hold one click per person
 * and company, their last; it covers an older one.
 */
export function mergeClicks(
  clicks: AdClicks,
  fresh: readonly AdClick[],
  isKept: (click: AdClick) => boolean,
): AdClicks {
  const added = [...fresh].sort(byPerson);
  const merged: AdClick[] = [];
  let old = 0;
  const count = clicks.person.length;
  for (const click of added) {
    while (old < count && byPerson(clickAt(clicks, old), click) < 0) merged.push(clickAt(clicks, old++));
    if (old < count && byPerson(clickAt(clicks, old), click) === 0) old += 1;
    merged.push(click);
  }
  while (old < count) merged.push(clickAt(clicks, old++));
  const kept = merged.filter(isKept);
  const columns = noClicks(kept.length);
  kept.forEach((click, row) => put(columns, row, click));
  return columns;
}
