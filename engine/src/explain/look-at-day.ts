/** A day played again up to its last visitor, or to its end, looked at in every quarter hour. */
import { copyWorld } from '../copy-world.ts';
import { DAY } from '../day.ts';
import type { Sight } from '../demand/probe.ts';
import type { JournalEntry } from '../journal.ts';
import { meetDemand } from '../steps/meet-demand.ts';
import { rankPages } from '../steps/rank-pages.ts';
import { beginDay, type Step, type Today } from '../today.ts';
import type { World } from '../world.ts';

const MORNING = DAY.slice(0, DAY.indexOf(rankPages) + 1);
const TRADE = DAY.slice(0, DAY.indexOf(meetDemand) + 1);

/** The day after `before`, when its pages stand and nobody has come yet. */
export function morningAfter(before: World, decisions: readonly JournalEntry[]): Today {
  const today = beginDay(copyWorld(before), decisions, { evening: before });
  for (const step of MORNING) step(today);
  return today;
}

type See = (sight: Sight, today: Today) => void;

function play(before: World, decisions: readonly JournalEntry[], see: See, steps: readonly Step[]): Today {
  const today: Today = beginDay(copyWorld(before), decisions, {
    evening: before,
    probe: { slice: 'every', see: (sight) => see(sight, today) },
  });
  for (const step of steps) step(today);
  return today;
}

/** Up to the last visitor: what comes after can change nothing of what was seen. */
export const lookAtDay = (before: World, decisions: readonly JournalEntry[], see: See): Today =>
  play(before, decisions, see, TRADE);

/** To the end, for those who look at the next day too. */
export function lookThroughDay(before: World, decisions: readonly JournalEntry[], see: See): Today {
  const today = play(before, decisions, see, DAY);
  today.world.day = today.day;
  return today;
}
