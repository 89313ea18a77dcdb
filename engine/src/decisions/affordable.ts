import { inUnits } from '../ledger/exchange.ts';
import { spendable } from '../ledger/post.ts';
import { fault, type Fault } from '../shape.ts';
import type { World } from '../world.ts';

/** A fault if a company cannot pay so much of the home currency out of its bank account and credit line. */
export function affordable(world: World, company: number, needed: number, path: string): Fault[] {
  const available = spendable(world, company);
  if (needed <= available) return [];
  const { currency } = world.scenario.home;
  const read = (amount: number): number => inUnits(world.scenario, amount, currency);
  return [
    fault(path, 'decision.not-affordable', { needed: read(needed), available: read(available), currency }),
  ];
}
