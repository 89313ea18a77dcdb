import type { Increment } from '@portolan/engine';
import { after, type Engine } from './engine.ts';
import { notYetPlayed } from './refusals.ts';
import { rememberLast } from './remember-last.ts';
import type { WorldRow } from './world-store.ts';

interface Asked {
  readonly company: string;
  readonly campaign?: number | undefined;
  readonly until?: number | undefined;
  readonly days: number;
}

/** The past does not change, and a class looks at the same few answers. */
const ANSWERS_AT_HAND = 100;

/** What a company's advertising really added on some days that were played. */
export function makeMeasureIncrement(engine: Engine): (world: WorldRow, asked: Asked) => Promise<Increment> {
  const answers = rememberLast<Increment>(ANSWERS_AT_HAND);
  return async (world, { company, campaign, until = world.day, days }) => {
    if (until < 1 || until > world.day) throw notYetPlayed(Math.max(until, 1));
    const first = Math.max(1, until - days + 1);
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
