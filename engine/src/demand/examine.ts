import { mix, stream } from '../chance.ts';
import { FIGURE, type MarketBoard } from './board.ts';
import { KEY, type Shopper } from './shopper.ts';

const MOOD = stream('visit/mood');
const HABIT = stream('visit/follows habit');
const PATIENCE = stream('person/patience');
const CLICK = stream('listing/click');
const SATISFIED = stream('listing/satisfied');

/** Looks down the page and clicks. Returns how many listings were clicked. */
export function examine(market: MarketBoard, shopper: Shopper): number {
  const { keys, considered, query } = shopper;
  const { patience, rowListing, rowLevel, listingId } = market;
  const key = keys[KEY.visit] ?? 0;
  const other = keys[KEY.visit + 1] ?? 0;
  // Assumed: every second visit follows the person's own habit, the others the mood of the day.
  const followsHabit = mix(HABIT, key, other) < 0;
  const haste = followsHabit
    ? mix(PATIENCE, keys[KEY.person] ?? 0, keys[KEY.person + 1] ?? 0)
    : mix(MOOD, key, other);
  const satisfied = market.figures[FIGURE.satisfied] ?? 0;
  const start = market.pageStart[query] ?? 0;
  const rows = Math.min(market.pageLength[query] ?? 0, patience.length);
  let clicked = 0;
  let reached = 0;
  while (reached < rows && haste < (patience[reached] ?? 0)) {
    const listing = rowListing[start + reached] ?? 0;
    const id = listingId[listing] ?? 0;
    const level = rowLevel[start + reached] ?? 0;
    reached += 1;
    if (mix(id + CLICK, key, other) >= level) continue;
    considered[clicked] = listing;
    clicked += 1;
    if (mix(id + SATISFIED, key, other) < satisfied) break;
  }
  shopper.reached = reached;
  shopper.clicked = clicked;
  return clicked;
}
