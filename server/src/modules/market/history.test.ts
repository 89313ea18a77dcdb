// Whatever people and workers do, in whatever order: every line of the journal belongs to its day, and the whole
// comes out the same when it is played again.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../platform/refusal.ts';
import { onBothDatabases } from '../../platform/testing/database.ts';
import { closeDay, daysOf } from './day-store.ts';
import { pageOfJournal } from './journal-store.ts';
import { playDay } from './play-day.ts';
import { replayWorld } from './replay-world.ts';
import { takeBack } from './take-back.ts';
import { callerNamed, GOODS, type LittleClass, NOW, useLittleClass } from './testing/little-class.ts';
import { getWorld } from './world-store.ts';

type Act =
  | { readonly kind: 'order-goods'; readonly who: 'an' | 'bo' | 'chen'; readonly units: number }
  | { readonly kind: 'take-back'; readonly who: 'an' | 'chen' }
  | { readonly kind: 'close' }
  | { readonly kind: 'play'; readonly ahead: number }
  | { readonly kind: 'play-twice' }
  | { readonly kind: 'decide-while-playing' };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constant('order-goods' as const),
    who: fc.constantFrom('an', 'bo', 'chen'),
    // Some are below the smallest order or beyond the money.
    units: fc.constantFrom(1, 30, 90, 3000, 9000),
  }),
  fc.record({ kind: fc.constant('take-back' as const), who: fc.constantFrom('an', 'chen') }),
  fc.constant<Act>({ kind: 'close' }),
  fc.record({ kind: fc.constant('play' as const), ahead: fc.integer({ min: 0, max: 2 }) }),
  fc.constant<Act>({ kind: 'play-twice' }),
  fc.constant<Act>({ kind: 'decide-while-playing' }),
);

onBothDatabases('any history', (given) => {
  const lesson = useLittleClass(given);

  const journalOf = async (world: string) => {
    const both = [];
    for (const company of ['team-1', 'team-2']) {
      both.push(...(await pageOfJournal(given.db, world, company, { limit: 500, offset: 0 })).rows);
    }
    return both;
  };

  async function perform({ world, playing, decides }: LittleClass, act: Act): Promise<void> {
    const { day } = await getWorld(given.db, world);
    if (act.kind === 'order-goods') {
      await decides(act.who, { ...GOODS, units: act.units });
    } else if (act.kind === 'take-back') {
      const company = act.who === 'an' ? 'team-1' : 'team-2';
      const [newest] = (await pageOfJournal(given.db, world, company, { limit: 1, offset: 0 })).rows;
      if (newest)
        await takeBack(
          given.db,
          { caller: callerNamed(act.who), now: NOW },
          { world, company, line: newest.id },
        );
    } else if (act.kind === 'close') await closeDay(given.db, world, day + 1);
    else if (act.kind === 'play') await playDay(playing, world, day + act.ahead);
    else if (act.kind === 'play-twice') await Promise.all([1, 2].map(() => playDay(playing, world, day + 1)));
    else {
      const deciding = (['an', 'chen', 'bo'] as const).map((who) => decides(who, GOODS));
      await Promise.all([...deciding, playDay(playing, world, day + 1)]);
    }
  }

  test(
    'keeps every line in its day and comes out the same when played again',
    { timeout: 240_000 },
    async () => {
      const holds = fc.asyncProperty(fc.array(anyAct, { minLength: 5, maxLength: 14 }), async (acts) => {
        const room = await lesson.open();
        for (const act of acts) {
          // A refusal is an answer like any other; everything else is a bug.
          await perform(room, act).catch((error: unknown) => {
            if (!(error instanceof Refusal)) throw error;
          });
        }

        const { day, closedDay, lines } = await getWorld(given.db, room.world);
        const journal = await journalOf(room.world);
        expect((await daysOf(given.db, room.world)).map((row) => row.day)).toEqual(
          Array.from({ length: day }, (_, before) => before + 1),
        );
        expect(journal.map(({ seq }) => seq).toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: lines }, (_, before) => before + 1),
        );
        const misplaced = journal.filter(
          (line) =>
            line.day > closedDay + 1 ||
            (line.state === 'waiting' && line.day <= day) ||
            (line.state === 'played' && line.day > day),
        );
        expect(misplaced).toEqual([]);
        expect((await replayWorld(given.db, lesson.engine, room.world)).differences).toEqual([]);
      });
      await fc.assert(holds, { numRuns: 8, seed: 20260901 });
    },
  );
});
