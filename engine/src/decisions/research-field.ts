/** What all purchases of research ask: a market, a line that is sold in it, and the money. */
import { at } from '../at.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { fault, type Fault } from '../shape.ts';
import type { Buyer } from '../studies/test-concept.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { lineIndex, marketIndex } from './find.ts';

export interface ResearchField {
  readonly market: number;
  readonly line: number;
}

interface Named {
  readonly market: string;
  readonly line: string;
}

export function fieldFaults(world: World, { market, line }: Named): Fault[] {
  const faults: Fault[] = [];
  if (marketIndex(world.scenario, market) < 0)
    faults.push(fault('market', 'decision.unknown-market', { market }));
  if (lineIndex(world.scenario, line) < 0) faults.push(fault('line', 'decision.unknown-line', { line }));
  return faults;
}

export const mustFindField = (world: World, { market, line }: Named): ResearchField => ({
  market: marketIndex(world.scenario, market),
  line: lineIndex(world.scenario, line),
});

/** Pays for a purchase and counts it: its number is the address of its sample. */
export function buyResearch(
  today: Today,
  company: number,
  { memo, price }: { readonly memo: string; readonly price: number },
): Buyer {
  const { currency } = today.world.scenario.home;
  const lines = [debit('research', currency, price), credit('bank', currency, price)];
  post(today, company, { memo, lines });
  const { number, research } = at(today.world.companies, company);
  research.bought += 1;
  return { number, purchase: research.bought };
}
