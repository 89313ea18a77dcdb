/** Stores and lanes: what has to be there before anything can be sold. */
import { at } from '../at.ts';
import type { Decision } from '../decisions/catalogue.ts';
import { draw, stream } from '../chance.ts';
import { ofEach } from '../known.ts';
import { can, marketPlace, ownRange, type Desk } from './desk.ts';
import { rivalId } from './rival-id.ts';
import { wayCost } from './unit-economics.ts';

const FIRST_MARKET = stream('rivals/first-market');

/**
 * The markets that the company serves: those it is given; else the computer companies part them among themselves, each
 * beginning at the one after its predecessor's, so that no market is left to nobody.
 */
export const marketsOf = ofEach(
  ({ scenario, seed, self, strength, view, markets }: Desk): readonly string[] => {
    const open = view.stores.map(({ market }) => market);
    if (markets) return [...new Set([...open, ...markets])];
    const ids = scenario.markets.map(({ id }) => id);
    const place = scenario.rivals.findIndex((_, n) => rivalId(n) === view.company.id);
    const first = (draw(seed, FIRST_MARKET, 0) + (place < 0 ? self : place)) % ids.length;
    const wanted = [...ids.slice(first), ...ids.slice(0, first)].slice(0, strength.markets);
    return [...new Set([...open, ...wanted])];
  },
);

/** The lane that the company would send a product by: the store's, or the first kind that it likes and that can. */
export function laneFor(desk: Desk, market: string, product: string): string | undefined {
  const own = desk.view.stores.find((store) => store.market === market)?.lane;
  if (own !== undefined) return own;
  return likedLanes(desk, market).find((lane) => wayCost(desk, lane, product) !== undefined);
}

/** Lanes from home to the market's country in the order of the strategy's liking. */
export function likedLanes(desk: Desk, market: string): string[] {
  const { country } = at(desk.scenario.markets, marketPlace(desk, market));
  const ways = desk.view.catalogue.lanes.filter(({ to, from }) => to === country && from === 'home');
  return desk.manner.lanes.flatMap((kind) => ways.filter((lane) => lane.kind === kind).map(({ id }) => id));
}

export function openStores(desk: Desk): Decision[] {
  const open = new Set(desk.view.stores.map(({ market }) => market));
  return marketsOf(desk)
    .filter((market) => !open.has(market))
    .map((market) => ({ kind: 'open-store', market }));
}

/** The first liked lane that can carry every product of the range. */
export function ruleLanes(desk: Desk): Decision[] {
  if (!can(desk, 'lane-rules')) return [];
  return desk.view.stores.flatMap(({ market, lane }): Decision[] => {
    if (lane !== undefined) return [];
    const range = ownRange(desk);
    const able = likedLanes(desk, market).find((id) =>
      range.every((product) => wayCost(desk, id, product) !== undefined),
    );
    const { handlingDays } = desk.manner;
    return able === undefined
      ? []
      : [{ kind: 'set-lane-rule', market, dispatch: 'automatic', lane: able, handlingDays }];
  });
}
