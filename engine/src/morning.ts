import { copyWorld } from './copy-world.ts';
import { checkDecision, type Decision } from './decisions/catalogue.ts';
import type { JournalEntry } from './journal.ts';
import { applyDecision, applyDecisions } from './steps/apply-decisions.ts';
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

/** Those of a company's decisions for the next day that are possible, each after the ones before it. */
export function possibleInTurn(world: World, company: string, decisions: readonly Decision[]): Decision[] {
  const morning = copyWorld(world);
  const today = beginDay(morning, []);
  const { day } = today;
  return decisions.filter((decision, seq) => {
    if (checkDecision(morning, company, decision).length > 0) return false;
    applyDecision(today, { seq, day, company, decision });
    return true;
  });
}
