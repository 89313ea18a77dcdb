/** Buyers who come again: they mean to buy, and look as everybody does. */
import { at } from '../at.ts';
import { mix, stream } from '../chance.ts';
import { FIGURE } from '../demand/board.ts';
import type { Extra } from '../demand/extra-orders.ts';
import { gumbelOf } from '../demand/quantiles.ts';
import { beginSlice, enter, feel, FEELING, KEY, meet } from '../demand/shopper.ts';
import { marketFacts } from '../demand/market-facts.ts';
import { SLICES_PER_DAY } from '../world.ts';
import { weighShelf } from './browse.ts';
import { buyFromCrowd } from './buy.ts';
import type { Comeback } from './crowd.ts';
import { crowdDayOf, type CrowdDay } from './day.ts';

const OUTSIDE = stream('crowd/outside');
/** Visits are counted from 0 in their quarter hour, those who come after a letter from a milliard on. */
const FIRST_COMEBACK = 500_000;
const COMEBACKS = 500_000;
/** Whether a visit with this number is that of a buyer who came again. */
export const cameAgain = (session: number): boolean => session >= FIRST_COMEBACK;
const RETURN = stream('crowd/return visit');

/** Those who come again in this quarter hour, in the order in which they were expected. */
export function welcomeToCrowd(extra: Extra): void {
  const { today, slice } = extra;
  for (const { market } of today.world.crowds ?? []) {
    const day = crowdDayOf(today, market);
    if (!day) continue;
    const moment = (today.day - 1) * SLICES_PER_DAY + slice;
    const due = day.state.comebacks.filter(({ at }) => at === moment);
    if (due.length === 0) continue;
    day.state.comebacks = day.state.comebacks.filter(({ at }) => at !== moment);
    for (const comeback of due) visitAgain(extra, day, comeback);
  }
}

function visitAgain(extra: Extra, { crowded }: CrowdDay, { at: moment, person, department }: Comeback): void {
  const { today, board, shopper } = extra;
  const { market, crowd } = crowded;
  const columns = at(board.markets, market);
  const { lines } = marketFacts(today.world.scenario, market);
  const line = lines.indexOf(at(crowd.departments, department).line);
  const page = columns.pageLine.indexOf(line);
  if (page < 0) return;
  // Who comes and for what is the address of the visit: nobody else's return moves its chance.
  const session = FIRST_COMEBACK + ((mix(person, department, RETURN) >>> 0) % COMEBACKS);
  beginSlice(shopper, board, market, moment);
  enter(shopper, session);
  meet(board, shopper, person);
  shopper.page = page;
  feel(columns, shopper);
  const { keys, feelings } = shopper;
  feelings[FEELING.best] = weighShelf(columns, shopper, department);
  const nothing = gumbelOf(mix(OUTSIDE, keys[KEY.visit] ?? 0, keys[KEY.visit + 1] ?? 0));
  feelings[FEELING.outside] = (columns.figures[FIGURE.outside] ?? 0) - crowd.comesBack.eagerness + nothing;
  if ((feelings[FEELING.best] ?? 0) <= (feelings[FEELING.outside] ?? 0)) return;
  buyFromCrowd(extra, session);
}
