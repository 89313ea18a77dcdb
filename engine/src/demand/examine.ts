import { mix, stream } from '../chance.ts';
import { FIGURE, MOST_AD_CLICKS, type MarketBoard } from './board.ts';
import { KEY, type Shopper } from './shopper.ts';

const MOOD = stream('visit/mood');
const HABIT = stream('visit/follows habit');
const PATIENCE = stream('person/patience');
const CLICK = stream('listing/click');
const SATISFIED = stream('listing/satisfied');
const LOOKS_ON = stream('listing/looks on');

/** Where all that is drawn on a page stands, for a kernel in another language. */
export const EXAMINE_STREAMS = {
  mood: MOOD,
  habit: HABIT,
  patience: PATIENCE,
  click: CLICK,
  satisfied: SATISFIED,
  looksOn: LOOKS_ON,
} as const;

/** The level that no draw stays below. */
const NOBODY = -2147483648;

/**
 * Looks down the page and clicks. Returns how many offers are then considered. Sponsored rows are come past on the way
 * to what was found and try nobody's patience; a page that has been opened from one row is not opened from another.
 */
export function examine(market: MarketBoard, shopper: Shopper): number {
  const { keys, considered, page } = shopper;
  const { patience, rowListing, rowLevel, rowSlot, detail } = market;
  const key = keys[KEY.visit] ?? 0;
  const other = keys[KEY.visit + 1] ?? 0;
  const followsHabit = mix(HABIT, key, other) < (market.figures[FIGURE.habit] ?? 0);
  const haste = followsHabit
    ? mix(PATIENCE, keys[KEY.person] ?? 0, keys[KEY.person + 1] ?? 0)
    : mix(MOOD, key, other);
  const satisfied = market.figures[FIGURE.satisfied] ?? 0;
  const start = market.pageStart[page] ?? 0;
  const rows = market.pageLength[page] ?? 0;
  shopper.adClicks = 0;
  let clicked = 0;
  let reached = 0;
  let depth = 0;
  while (reached < rows && haste < (patience[depth] ?? NOBODY)) {
    const cell = start + reached;
    const listing = rowListing[cell] ?? 0;
    const number = detail[listing] ?? 0;
    const level = rowLevel[cell] ?? 0;
    const slot = rowSlot[cell] ?? 0;
    reached += 1;
    if (slot === 0) depth += 1;
    if (mix(number + CLICK, key, other) >= level) continue;
    if ((slot > 0 || shopper.adClicks > 0) && !opens(market, shopper, { clicked, number, slot })) continue;
    considered[clicked] = listing;
    clicked += 1;
    if (mix(number + SATISFIED, key, other) < satisfied) break;
  }
  shopper.reached = reached;
  shopper.clicked = market.sponsoredBeside > 0 ? lookBeside(market, shopper, clicked) : clicked;
  shopper.weighed = lookOn(market, shopper);
  return shopper.weighed;
}

interface Wanted {
  readonly clicked: number;
  readonly number: number;
  readonly slot: number;
}

/** Whether a click leads to a page that is not open yet; one on a sponsored row is noted. */
function opens({ detail }: MarketBoard, shopper: Shopper, { clicked, number, slot }: Wanted): boolean {
  for (let place = 0; place < clicked; place++) {
    if (detail[shopper.considered[place] ?? 0] === number) return false;
  }
  if (slot === 0) return true;
  if (shopper.adClicks >= MOST_AD_CLICKS) return false;
  shopper.adSlots[shopper.adClicks] = slot;
  shopper.adClicks += 1;
  return true;
}

/** Each page that was opened has sponsored rows of its own, and each of those that is clicked is opened too. */
function lookBeside(market: MarketBoard, shopper: Shopper, clicked: number): number {
  const { besideOffer, besideLevel, sponsoredBeside, detail } = market;
  const { keys, considered } = shopper;
  const firstSlot = 1 + market.pages * market.sponsoredRows;
  let open = clicked;
  for (let place = 0; place < open; place++) {
    const first = (considered[place] ?? 0) * sponsoredBeside;
    for (let cell = first; cell < first + sponsoredBeside; cell++) {
      const offer = (besideOffer[cell] ?? 0) - 1;
      if (offer < 0) continue;
      const number = detail[offer] ?? 0;
      if (mix(number + CLICK, keys[KEY.visit] ?? 0, keys[KEY.visit + 1] ?? 0) >= (besideLevel[cell] ?? 0))
        continue;
      if (!opens(market, shopper, { clicked: open, number, slot: firstSlot + cell })) continue;
      considered[open] = offer;
      open += 1;
    }
  }
  return open;
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
