// Plays a world day by day with whatever the shell asked for, and hands each day on: nothing is kept.
import {
  decisionsFor,
  openWorld,
  playDay,
  type DayReport,
  type JournalEntry,
  type World,
} from '@portolan/engine';
import { startCrew } from '../../engine/crew/index.ts';
import { kernelAsked } from './kernel-asked.ts';
import type { WorldArguments } from './arguments.ts';
import { readDecisions } from './read-decisions.ts';

export interface Setting {
  readonly world: World;
  readonly journal: readonly JournalEntry[];
}

/** The evening before the first day, and the journal that goes with it. */
export function openSetting({ scenario, seed, days, teams, decisions }: WorldArguments): Setting {
  const most = teams ?? scenario.seats.most;
  const read = decisions === undefined ? { journal: [], teams: 0 } : readDecisions(decisions, { days, most });
  const count = teams ?? Math.max(1, read.teams);
  const companies = Array.from({ length: count }, (_, at) => ({
    id: `team-${at + 1}`,
    name: `Team ${at + 1}`,
  }));
  return { world: openWorld({ scenario, seed, teams: companies }), journal: read.journal };
}

export interface Day {
  readonly before: World;
  readonly after: World;
  readonly report: DayReport;
}

/** Plays the days; `see` is told of each. Returns the last evening. */
export async function playDays(
  { world, journal }: Setting,
  { days, workers }: { days: number; workers: number },
  see: (day: Day) => void,
): Promise<World> {
  const crew = startCrew(workers, kernelAsked());
  let before = world;
  try {
    for (let day = 1; day <= days; day++) {
      const played = playDay(before, decisionsFor(journal, day), { crew });
      see({ before, after: played.world, report: played.report });
      before = played.world;
    }
  } finally {
    await crew.stop();
  }
  return before;
}
