/** A day played again up to its last visitor, looked at in every quarter hour. */
import { copyWorld } from '../copy-world.ts';
import { DAY } from '../day.ts';
import type { Sight } from '../demand/probe.ts';
import type { JournalEntry } from '../journal.ts';
import { meetDemand } from '../steps/meet-demand.ts';
import { rankPages } from '../steps/rank-pages.ts';
import { beginDay, type Today } from '../today.ts';
import type { World } from '../world.ts';

const MORNING = DAY.slice(0, DAY.indexOf(rankPages) + 1);
const TRADE = DAY.slice(0, DAY.indexOf(meetDemand) + 1);

/** The day after `before`, when its pages stand and nobody has come yet. */
export function morningAfter(before: World, decisions: readonly JournalEntry[]): Today {
  const today = beginDay(copyWorld(before), decisions, { evening: before });
  for (const step of MORNING) step(today);
  return today;
}

export function lookAtDay(
  before: World,
  decisions: readonly JournalEntry[],
  see: (sight: Sight) => void,
): Today {
  const today = beginDay(copyWorld(before), decisions, { evening: before, probe: { slice: 'every', see } });
  for (const step of TRADE) step(today);
  return today;
}
