import type { DecisionFault, DecisionSent } from '@portolan/contract/market';
import { type Language, textOf } from '../../platform/texts.ts';
import type { Fault } from './world-tables.ts';
import { after, type Engine } from './engine.ts';
import { entryOf, type JournalRow } from './journal-store.ts';
import type { ScenarioNames } from './scenario-names.ts';
import type { WorldRow } from './world-store.ts';

export interface Proposal {
  readonly world: WorldRow;
  readonly company: string;
  readonly decision: DecisionSent;
  /** What the company decided for the same day before. */
  readonly waiting: readonly JournalRow[];
}

/**
 * Whether the engine would allow a decision as the world stands, after what waits for the same day already. While
 * that day's forerunner is still being played, it is judged by the world before it, and by its day once more.
 */
export async function checkDecision(
  engine: Engine,
  { world, company, decision, waiting }: Proposal,
): Promise<readonly Fault[]> {
  return engine.desk.run('checkDecision', {
    ...after(world, world.day),
    company,
    decision,
    waiting: waiting.map(entryOf),
  });
}

export interface Wording {
  readonly language: Language;
  readonly names: ScenarioNames;
}

/** Faults of the shape and of the rules, in words and with names in place of ids. */
export function inWords(faults: readonly Fault[], { language, names }: Wording): DecisionFault[] {
  return faults.map(({ path, code, values }) => {
    const named = Object.entries(values).map(([field, value]) => [
      field,
      names.nameOf(field, value)?.[language] ?? value,
    ]);
    return { path, code, values, message: textOf(code, language, Object.fromEntries(named)) };
  });
}
