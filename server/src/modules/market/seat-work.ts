// What an engine thread does for seats: plays a world from its first evening, a day at a time.
import {
  type JournalEntry,
  type Opening,
  type Playing,
  playHistoryByDays,
  playInSeatByDays,
  playStrategyByDays,
  type Scenario,
} from '@portolan/engine';
import { setImmediate } from 'node:timers/promises';
import type { SeatInWorld, Sources, Step, Tasks } from './engine-tasks.ts';

interface Ground {
  readonly sources: Pick<Sources, 'journal'>;
  readonly scenarioOf: (hash: string) => Promise<Scenario>;
  readonly playing: Playing;
}

export function makeSeatWork({ sources, scenarioOf, playing }: Ground) {
  async function questionOf({ worldId, scenarioHash, seed, teams, seat, until }: SeatInWorld) {
    const opening: Opening = { scenario: await scenarioOf(scenarioHash), seed, teams };
    const journal: readonly JournalEntry[] = await sources.journal(worldId, 1, until);
    return { opening, journal, seat, until };
  }
  return {
    async swapSeat({ player, ...input }: Tasks['swapSeat']['input'], step: Step) {
      const question = { ...(await questionOf(input)), player };
      return dayByDay(playInSeatByDays(question, playing), input.until, step);
    },
    async sitInSeat({ member, ...input }: Tasks['sitInSeat']['input'], step: Step) {
      const question = await questionOf(input);
      const days = member
        ? playStrategyByDays({ ...question, player: member }, playing)
        : playHistoryByDays(question, playing);
      return dayByDay(days, input.until, step);
    },
  };
}

async function dayByDay<Answer>(
  days: Generator<number, Answer>,
  until: number,
  step: Step,
): Promise<Answer | null> {
  for (let next = days.next(); ; next = days.next()) {
    if (next.done) return next.value;
    step.progress(next.value / until);
    // A breath between days, in which word of giving up arrives.
    await setImmediate();
    if (step.isCancelled()) return null;
  }
}
