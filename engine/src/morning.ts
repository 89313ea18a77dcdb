import { copyWorld } from './copy-world.ts';
import type { JournalEntry } from './journal.ts';
import { applyDecisions } from './steps/apply-decisions.ts';
import { beginDay } from './today.ts';
import type { World } from './world.ts';

/**
 * The world as its next morning finds it when these decisions are carried out: what one more decision is judged by,
 * because money that is promised twice is there only once.
 */
export function morningOf(world: World, decisions: readonly JournalEntry[]): World {
  if (decisions.length === 0) return world;
  const morning = copyWorld(world);
  applyDecisions(beginDay(morning, decisions));
  return morning;
}
