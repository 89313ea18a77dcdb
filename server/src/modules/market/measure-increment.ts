import type { Increment } from '@portolan/engine';
import { after, type Engine } from './engine.ts';
import { pastDays, type DaysAsked } from './past-days.ts';
import { rememberLast } from './remember-last.ts';
import type { WorldRow } from './world-store.ts';

interface Asked extends DaysAsked {
  readonly company: string;
  readonly campaign?: number | undefined;
}

/** The past does not change, and a class looks at the same few answers. */
const ANSWERS_AT_HAND = 100;

/** What a company's advertising really added on some days that were played. */
export function makeMeasureIncrement(engine: Engine): (world: WorldRow, asked: Asked) => Promise<Increment> {
  const answers = rememberLast<Increment>(ANSWERS_AT_HAND);
  return async (world, { company, campaign, ...asked }) => {
    const { first, until } = pastDays(world, asked);
    return answers(`${world.id} ${company} ${campaign ?? ''} ${first} ${until}`, () =>
      engine.questions.run('adIncrement', {
        ...after(world, first - 1),
        company,
        until,
        ...(campaign === undefined ? {} : { campaign }),
      }),
    );
  };
}
