import type { AdRegret } from '@portolan/engine';
import { after, type Engine } from './engine.ts';
import { pastDays, type DaysAsked } from './past-days.ts';
import { rememberLast } from './remember-last.ts';
import type { WorldRow } from './world-store.ts';

interface Asked extends DaysAsked {
  readonly company: string;
  /** What no platform would tell a seller too. */
  readonly isAllTold: boolean;
}

/** The past does not change, and all of a company look at the same few days. */
const ANSWERS_AT_HAND = 100;

/** What a company's bids left lying on some days that were played. */
export function makeMeasureRegret(engine: Engine): (world: WorldRow, asked: Asked) => Promise<AdRegret> {
  const answers = rememberLast<AdRegret>(ANSWERS_AT_HAND);
  return async (world, { company, isAllTold, ...asked }) => {
    const { first, until } = pastDays(world, asked);
    return answers(`${world.id} ${company} ${isAllTold} ${first} ${until}`, () =>
      engine.questions.run('adRegret', { ...after(world, first - 1), company, until, isAllTold }),
    );
  };
}
