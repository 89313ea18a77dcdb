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
import { whileWatched } from './breathing.ts';
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
      return whileWatched(playInSeatByDays(question, playing), step, (day) => day / input.until);
    },
    async sitInSeat({ member, ...input }: Tasks['sitInSeat']['input'], step: Step) {
      const question = await questionOf(input);
      const days = member
        ? playStrategyByDays({ ...question, player: member }, playing)
        : playHistoryByDays(question, playing);
      return whileWatched(days, step, (day) => day / input.until);
    },
  };
}
