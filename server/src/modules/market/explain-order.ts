import { cameByLetter, type Explanation } from '@portolan/engine';
import { after, type Engine } from './engine.ts';
import type { OrderStored } from './order-store.ts';
import { dayOfMoment } from './moments.ts';
import { orderCameByLetter } from './refusals.ts';
import { rememberLast } from './remember-last.ts';
import type { WorldRow } from './world-store.ts';

export type ExplainOrder = (world: WorldRow, order: OrderStored) => Promise<Explanation>;

/** Students of a company look at the same few orders together. */
const EXPLANATIONS_AT_HAND = 300;

/** Why the buyer of an order bought it: the day is played again and the visit looked at. It never changes. */
export function makeExplainOrder(engine: Engine): ExplainOrder {
  const explanations = rememberLast<Explanation>(EXPLANATIONS_AT_HAND);
  return async (world, { id, market, session, placedAt }) => {
    if (cameByLetter(session)) throw orderCameByLetter(id);
    return explanations(`${world.id} ${id}`, () =>
      engine.questions.run('explainOrder', {
        ...after(world, dayOfMoment(placedAt) - 1),
        order: { market, session, placedAt },
      }),
    );
  };
}
