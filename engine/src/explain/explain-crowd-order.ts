/** Why somebody bought from a small seller: the visit that led there, or the buyer who came again, and what came up. */
import { at } from '../at.ts';
import { crowdDayOf } from '../crowd/day.ts';
import { cameAgain } from '../crowd/welcome.ts';
import { marketFacts } from '../demand/market-facts.ts';
import { pathOf, type Path } from '../demand/path.ts';
import type { Sight } from '../demand/probe.ts';
import { arrive, beginSlice, enter, feel, meet } from '../demand/shopper.ts';
import { shopperFor } from '../demand/visit-slice.ts';
import type { JournalEntry } from '../journal.ts';
import { dayOfMoment } from '../orders/promise.ts';
import type { CrowdPlaced } from '../report.ts';
import type { Today } from '../today.ts';
import { SLICES_PER_DAY, type World } from '../world.ts';
import { crowdLooks, type CrowdLook } from './crowd-looks.ts';
import { lookAtDay } from './look-at-day.ts';

export interface CrowdExplanation {
  readonly smallSeller: CrowdPlaced;
  /** A visit like any other, which saw companies' offers too; or a buyer who came again for the same kind of goods. */
  readonly came: 'on-a-visit' | 'again';
  /** Of the visit. */
  readonly path?: Path;
  /** What came up of small sellers' pages; the first was bought. */
  readonly looks: readonly CrowdLook[];
}

export function explainCrowdOrder(
  before: World,
  decisions: readonly JournalEntry[],
  order: CrowdPlaced,
): CrowdExplanation | undefined {
  const slice = order.placedAt % SLICES_PER_DAY;
  if (dayOfMoment(order.placedAt) !== before.day + 1)
    throw new RangeError(`order ${order.id} was not placed on day ${before.day + 1}`);
  let found: CrowdExplanation | undefined;
  lookAtDay(before, decisions, (sight, today) => {
    if (sight.slice === slice) found = explain(sight, today, order);
  });
  return found;
}

function explain(sight: Sight, today: Today, order: CrowdPlaced): CrowdExplanation | undefined {
  const { market, session, department, buyer, placedAt } = order;
  const { scenario } = today.world;
  const { board, slice } = sight;
  const columns = at(board.markets, market);
  const day = crowdDayOf(today, market);
  if (!day) return undefined;
  const isAgain = cameAgain(session);
  const shopper = shopperFor(board);
  beginSlice(shopper, board, market, placedAt);
  if (isAgain) {
    enter(shopper, session);
    meet(board, shopper, buyer);
    const line = marketFacts(scenario, market).lines.indexOf(
      at(day.crowded.crowd.departments, department).line,
    );
    shopper.page = columns.pageLine.indexOf(line);
  } else arrive(board, shopper, session);
  feel(columns, shopper);
  const looks = crowdLooks(columns, shopper, { day, department });
  const path = isAgain ? undefined : pathOf(scenario, sight, { day: today.day, market, slice, session });
  return {
    smallSeller: order,
    came: isAgain ? 'again' : 'on-a-visit',
    ...(path ? { path } : {}),
    looks,
  };
}
