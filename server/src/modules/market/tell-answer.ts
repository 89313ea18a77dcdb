import type { WhatIf } from '@portolan/contract/market';
import type { Answer, World } from '@portolan/engine';
import { namesIn } from './names-in-world.ts';
import { dayOfMoment } from './present-order.ts';

type Result = NonNullable<WhatIf['result']>;
type Switched = Result['switches'][number];
type Went = Answer['gained'][number]['changed'];

/** Enough to see who changed and why; a page of more would be read by nobody. */
const MOST_SWITCHES = 200;

/** The engine's answer in the words that pages use. */
export function tellAnswer(answer: Answer, world: World): Result {
  const { company, from, until, asPlayed, changed, gained, lost, kept, money } = answer;
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
      // Only an own order can be opened to the buyer's path.
      order: before?.company === company ? (each.asPlayed?.order ?? null) : null,
      before,
      after: sideOf(each.changed),
    };
  };
  return {
    from,
    until,
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
    switches: [...gained, ...lost]
      .toSorted((a, b) => a.placedAt - b.placedAt || a.session - b.session)
      .slice(0, MOST_SWITCHES)
      .map(switched),
  };
}
