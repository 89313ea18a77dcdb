import type { LostSales } from '@portolan/engine';
import { after, type Engine } from './engine.ts';
import { rememberLast } from './remember-last.ts';
import type { WorldRow } from './world-store.ts';

/** A past day never changes, and all of a company look at the same few. */
const ANSWERS_AT_HAND = 100;

/** Who saw a company's offers on a day that was played, and bought elsewhere or nothing. */
export function makeLostSales(engine: Engine) {
  const answers = rememberLast<LostSales>(ANSWERS_AT_HAND);
  return async (
    world: WorldRow,
    { company, day }: { readonly company: string; readonly day: number },
  ): Promise<LostSales> =>
    answers(`${world.id} ${company} ${day}`, () =>
      engine.questions.run('lostSales', { ...after(world, day - 1), company }),
    );
}
