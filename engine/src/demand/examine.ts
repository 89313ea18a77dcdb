import { mix, stream } from '../chance.ts';
import { FIGURE, type MarketBoard } from './board.ts';
import { KEY, type Shopper } from './shopper.ts';

const MOOD = stream('visit/mood');
const HABIT = stream('visit/follows habit');
const PATIENCE = stream('person/patience');
const CLICK = stream('listing/click');
const SATISFIED = stream('listing/satisfied');
const LOOKS_ON = stream('listing/looks on');

/** Looks down the page and clicks. Returns how many offers are then considered. */
export function examine(market: MarketBoard, shopper: Shopper): number {
  const { keys, considered, page } = shopper;
  const { patience, rowListing, rowLevel, detail } = market;
  const key = keys[KEY.visit] ?? 0;
  const other = keys[KEY.visit + 1] ?? 0;
  // Assumed: every second visit follows the person's own habit, the others the mood of the day.
  const followsHabit = mix(HABIT, key, other) < 0;
  const haste = followsHabit
    ? mix(PATIENCE, keys[KEY.person] ?? 0, keys[KEY.person + 1] ?? 0)
    : mix(MOOD, key, other);
  const satisfied = market.figures[FIGURE.satisfied] ?? 0;
  const start = market.pageStart[page] ?? 0;
  const rows = Math.min(market.pageLength[page] ?? 0, patience.length);
  let clicked = 0;
  let reached = 0;
  while (reached < rows && haste < (patience[reached] ?? 0)) {
    const listing = rowListing[start + reached] ?? 0;
    const number = detail[listing] ?? 0;
    const level = rowLevel[start + reached] ?? 0;
    reached += 1;
    if (mix(number + CLICK, key, other) >= level) continue;
    considered[clicked] = listing;
    clicked += 1;
    if (mix(number + SATISFIED, key, other) < satisfied) break;
  }
  shopper.reached = reached;
  shopper.clicked = clicked;
  shopper.weighed = lookOn(market, shopper);
  return shopper.weighed;
}

/** On pages with several offers some look at the list of all, and weigh its best beside the featured one. */
function lookOn({ beside, detail, figures }: MarketBoard, { keys, considered, clicked }: Shopper): number {
  const looksOn = figures[FIGURE.looksOn] ?? 0;
  let weighed = clicked;
  for (let place = 0; place < clicked; place++) {
    const featured = considered[place] ?? 0;
    const rival = beside[featured] ?? -1;
    if (rival < 0) continue;
    const number = detail[featured] ?? 0;
    if (mix(number + LOOKS_ON, keys[KEY.visit] ?? 0, keys[KEY.visit + 1] ?? 0) >= looksOn) continue;
    considered[weighed] = rival;
    weighed += 1;
  }
  return weighed;
}
