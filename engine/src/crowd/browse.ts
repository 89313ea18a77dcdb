/**
 * What a visitor makes of the crowd: a few of its pages come before them, the well-known ones sooner, and are weighed
 * like any other offer. Everything is addressed by visit and page, as in `demand/choose.ts`.
 */
import { mix, stream } from '../chance.ts';
import { FIGURE, type MarketBoard } from '../demand/board.ts';
import { gumbelOf } from '../demand/quantiles.ts';
import { FEELING, KEY, type Shopper } from '../demand/shopper.ts';
import { regionOf } from '../domestic/address.ts';

const SHELF = stream('crowd/shelf');
const COLUMN = stream('crowd/look');
const ALIAS = stream('crowd/look or alias');
const FANCY = stream('crowd/fancy');
/** Where all that is drawn of a look stands, for those who tell what came up. */
export const LOOK_STREAMS = { column: COLUMN, alias: ALIAS, fancy: FANCY } as const;

/** Looks into one department that the visit may mean. The utility of the best that came up; the visitor must feel. */
export function browseCrowd(market: MarketBoard, shopper: Shopper): number {
  const line = market.pageLine[shopper.page] ?? 0;
  const first = market.crowdLine[line] ?? 0;
  const last = (market.crowdLine[line + 1] ?? 0) - 1;
  shopper.crowdPick = -1;
  if (last < first) return -Infinity;
  const wish = mix(SHELF, shopper.keys[KEY.visit] ?? 0, shopper.keys[KEY.visit + 1] ?? 0);
  let place = first;
  while (place < last && wish >= (market.crowdLineLevel[place] ?? 0)) place += 1;
  return weighShelf(market, shopper, market.crowdLineShelf[place] ?? 0);
}

/** Weighs what comes up in a department, and notes the best of it. */
export function weighShelf(market: MarketBoard, shopper: Shopper, shelf: number): number {
  const { keys, feelings, segment } = shopper;
  const { crowdShare, crowdOther, crowdShown, crowdStars, crowdFrom, crowdMargin, crowdWay } = market;
  const from = market.crowdStart[shelf] ?? 0;
  const count = (market.crowdStart[shelf + 1] ?? 0) - from;
  shopper.crowdPick = -1;
  if (count <= 0) return -Infinity;
  const key = keys[KEY.visit] ?? 0;
  const other = keys[KEY.visit + 1] ?? 0;
  const to = regionOf(market.crowdBuyers, keys[KEY.person] ?? 0, keys[KEY.person + 1] ?? 0);
  const regions = market.crowdRegions;
  const sensitivity = feelings[FEELING.sensitivity] ?? 0;
  const perStar = market.crowdPerStar[segment] ?? 0;
  const perDay = market.crowdPerDay[segment] ?? 0;
  const appeal = market.figures[FIGURE.appeal] ?? 0;
  const looks = market.figures[FIGURE.looks] ?? 0;
  let most = -Infinity;
  for (let look = 0; look < looks; look++) {
    const column = from + Math.floor((mix(COLUMN + look, key, other) >>> 0) * (count / WORDS));
    const own = (mix(ALIAS + look, key, other) >>> 0) / WORDS < (crowdShare[column] ?? 0);
    const page = own ? column : (crowdOther[column] ?? 0);
    const days = (crowdWay[(crowdFrom[page] ?? 0) * regions + to] ?? 0) + (crowdMargin[page] ?? 0);
    const utility =
      appeal +
      perStar * (crowdStars[page] ?? 0) +
      perDay * days -
      sensitivity * (crowdShown[page] ?? 0) +
      gumbelOf(mix((market.crowdNumber[page] ?? 0) + FANCY, key, other));
    if (utility <= most) continue;
    most = utility;
    shopper.crowdPick = page;
  }
  return most;
}

const WORDS = 4294967296;
