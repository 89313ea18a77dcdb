import type { PastResult, PlanResult } from '@portolan/contract/market';
import type { Answer, Outlook, World } from '@portolan/engine';
import type { ChangedDays } from './engine-tasks.ts';
import { namesIn } from './names-in-world.ts';
import { dayOfMoment } from './moments.ts';

type Switched = PastResult['switches'][number];
type Went = Answer['gained'][number]['changed'];
type Places = ChangedDays['places'];

/** Enough to see who changed and why; a page of more would be read by nobody. */
const MOST_SWITCHES = 200;

/** The engine's answer in the words that pages use. */
export function tellAnswer(answer: Answer, world: World, places: Places): PastResult {
  const { company, asPlayed, changed, gained, lost, kept, money, visits, difference } = answer;
  const name = namesIn(world);
  const sideOf = (went: Went) =>
    went === undefined
      ? null
      : {
          company: name.company(went.company),
          listing: went.listing,
          product: name.product(went.product),
          units: went.units,
          price: went.price,
        };
  const switched = (each: Answer['gained'][number]): Switched => {
    const { id, currency } = name.market(each.market);
    const before = sideOf(each.asPlayed);
    return {
      day: dayOfMoment(each.placedAt),
      buyer: each.buyer,
      market: id,
      currency,
      because: each.because,
      // Only an own order can be opened to the buyer's path.
      order: before?.company === company ? (each.asPlayed?.order ?? null) : null,
      before,
      after: sideOf(each.changed),
    };
  };
  return {
    kind: 'past',
    ...compared(answer, places),
    difference,
    asItWas: [...asPlayed.days],
    changed: [...changed.days],
    money: money.map((line) => ({
      account: line.account,
      currency: line.currency,
      asItWas: line.asPlayed,
      changed: line.changed,
      difference: line.difference,
    })),
    buyers: { gained: gained.length, lost: lost.length, kept },
    visits: { all: visits.all, playedAgain: visits.metAgain },
    switches: [...gained, ...lost]
      .toSorted((a, b) => a.placedAt - b.placedAt || a.session - b.session)
      .slice(0, MOST_SWITCHES)
      .map(switched),
  };
}

export function tellOutlook(outlook: Outlook, places: Places): PlanResult {
  const { difference, futures, gained, lost, kept } = outlook;
  return {
    kind: 'plan',
    ...compared(outlook, places),
    difference,
    futures: futures.map(({ asIs, planned, difference: of }) => ({
      difference: of,
      asItWas: [...asIs],
      changed: [...planned],
    })),
    buyers: { gained, lost, kept },
  };
}

/** What both kinds of answer tell, with the changes by their places in the question. */
function compared(
  {
    from,
    until,
    shares,
    isExact,
    because,
    refused,
  }: Pick<Answer, 'from' | 'until' | 'shares' | 'isExact' | 'because' | 'refused'>,
  { added, dropped }: Places,
) {
  const droppedAt = new Map(dropped);
  const placesOf = (share: Answer['shares'][number]): number[] => {
    const places = [
      share.added === undefined ? undefined : added[share.added],
      share.dropped === undefined ? undefined : droppedAt.get(share.dropped),
    ];
    return [...new Set(places.filter((place) => place !== undefined))].sort((a, b) => a - b);
  };
  return {
    from,
    until,
    shares: shares.map((share) => ({
      changes: placesOf(share),
      share: share.share,
      alone: share.alone ?? null,
    })),
    isExact,
    because: { ...because },
    refused: refused.map(({ place, day, faults }) => ({
      change: added[place] ?? 0,
      day,
      faults: [...faults],
    })),
  };
}
