// How long a company waits to be told why a buyer bought: orders of the last week of a class's world, asked of the server's
// own threads, which find the evening before each day and play the day again up to the buyer.
import { after, type Engine } from '../../server/src/modules/market/engine.ts';
import { makeExplainOrder } from '../../server/src/modules/market/explain-order.ts';
import { pageOfOrders } from '../../server/src/modules/market/order-store.ts';
import { dayOfMoment, momentAfter } from '../../server/src/modules/market/moments.ts';
import { getWorld } from '../../server/src/modules/market/world-store.ts';
import type { Db } from '../../server/src/platform/database/database.ts';

export interface ExplainFigures {
  /** In the middle, by the clock: from the question to the answer. */
  readonly milliseconds: number;
  readonly worst: number;
  /** In the middle, by the processors: what a quiet machine takes. */
  readonly processorMilliseconds: number;
  readonly orders: number;
}

const DAYS = 7;
const MOST_ORDERS = 500;
/** More than worlds are kept at hand, so that some evenings have to be found again. */
const ASKED = 15;

export async function timeExplanations(db: Db, engine: Engine, worldId: string): Promise<ExplainFigures> {
  const world = await getWorld(db, worldId);
  const explain = makeExplainOrder(engine);
  const of = { worldId, company: 'team-1', now: momentAfter(world.day) };
  const { rows } = await pageOfOrders(db, of, { limit: MOST_ORDERS, offset: 0 });
  const recent = rows.filter(({ placedAt }) => dayOfMoment(placedAt) > world.day - DAYS);
  const step = Math.max(1, Math.floor(recent.length / ASKED));
  const asked = recent.filter((_, place) => place % step === 0).slice(0, ASKED);
  // The thread starts and reads the scenario with the first question of its life, which is not this one's to pay.
  await engine.questions.run('viewPublic', after(world, world.day));
  const times: number[] = [];
  const spent: number[] = [];
  for (const order of asked) {
    const [begun, worked] = [performance.now(), process.cpuUsage()];
    await explain(world, order);
    times.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(worked);
    spent.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  spent.sort((a, b) => a - b);
  return {
    milliseconds: middleOf(times),
    worst: Math.round(times.at(-1) ?? 0),
    processorMilliseconds: middleOf(spent),
    orders: times.length,
  };
}

const middleOf = (sorted: readonly number[]): number =>
  Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
