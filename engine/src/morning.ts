import { copyWorld } from './copy-world.ts';
import type { JournalEntry } from './journal.ts';
import { applyDecisions } from './steps/apply-decisions.ts';
import { intervene } from './steps/intervene.ts';
import { beginDay } from './today.ts';
import type { World } from './world.ts';

/**
 * The world as it will stand when the decisions that wait for the next day have been applied: what a further decision
 * is judged by, and what a desk shows of its own plans.
 */
export function morningOf(world: World, waiting: readonly JournalEntry[]): World {
  if (waiting.length === 0) return world;
  const morning = copyWorld(world);
  const today = beginDay(morning, waiting);
  intervene(today);
  applyDecisions(today);
  return morning;
}
