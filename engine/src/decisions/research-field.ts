/** What all purchases of research ask: a market, a line that is sold in it, and the money. */
import { at } from '../at.ts';
import { marketFacts } from '../demand/market-facts.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { fault, type Fault } from '../shape.ts';
import type { Buyer } from '../studies/test-concept.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { marketIndex } from './find.ts';

export interface ResearchField {
  readonly market: number;
  readonly line: number;
}

interface Named {
  readonly market: string;
  readonly line: string;
}

export const lineIndex = ({ scenario }: World, line: string): number =>
  scenario.goods.lines.findIndex(({ id }) => id === line);

/** People of the market have a mind about the line; else nobody can be asked about it. */
export const isWanted = (world: World, { market, line }: ResearchField): boolean =>
  marketFacts(world.scenario, market).country.segments.every(
    ({ tastes }) => tastes[at(world.scenario.goods.lines, line).id] !== undefined,
  );

export function fieldFaults(world: World, { market, line }: Named): Fault[] {
  const field = { market: marketIndex(world.scenario, market), line: lineIndex(world, line) };
  const faults: Fault[] = [];
  if (field.market < 0) faults.push(fault('market', 'decision.unknown-market', { market }));
  if (field.line < 0) faults.push(fault('line', 'decision.unknown-line', { line }));
  if (faults.length > 0 || isWanted(world, field)) return faults;
  return [fault('line', 'decision.line-not-wanted', { market, line })];
}

export const mustFindField = (world: World, { market, line }: Named): ResearchField => ({
  market: marketIndex(world.scenario, market),
  line: lineIndex(world, line),
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
