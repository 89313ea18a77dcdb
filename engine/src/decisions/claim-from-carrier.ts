import { at } from '../at.ts';
import { compensationOf, liabilityFor } from '../freight/answer-claims.ts';
import type { Mishap } from '../freight/mishap.ts';
import { fault, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({ kind: oneOf('claim-from-carrier'), mishap: integer(1) });
type ClaimFromCarrier = Infer<typeof shape>;

const findMishap = ({ mishaps }: World, company: number, id: number): Mishap | undefined =>
  mishaps.find((mishap) => mishap.id === id && mishap.company === company);

/** A parcel that nobody scanned cannot be shown to have been handed over. */
const isProven = ({ scenario }: World, mishap: Mishap): boolean =>
  mishap.kind !== 'parcel-lost' || at(scenario.lanes.lanes, mishap.lane).isTracked !== 'none';

function check(world: World, company: number, { mishap: id }: ClaimFromCarrier): Fault[] {
  const mishap = findMishap(world, company, id);
  if (!mishap) return [fault('mishap', 'decision.unknown-mishap', { mishap: id })];
  if (mishap.claim) return [fault('mishap', 'decision.claimed-already', { mishap: id })];
  if (world.day + 1 > mishap.until) {
    return [fault('mishap', 'decision.claim-too-late', { mishap: id, until: mishap.until })];
  }
  if (isProven(world, mishap)) return [];
  const lane = at(world.scenario.lanes.lanes, mishap.lane).id;
  return [fault('mishap', 'decision.claim-without-proof', { lane })];
}

function apply({ world, day }: Today, company: number, { mishap: id }: ClaimFromCarrier): void {
  const mishap = findMishap(world, company, id);
  if (!mishap) throw new Error(`company ${company} has no mishap ${id}`);
  const liability = liabilityFor(world.scenario, mishap);
  mishap.claim = {
    filedOn: day,
    answeredOn: day + liability.answerDays,
    amount: compensationOf(liability, mishap),
  };
}

/** Asks a carrier to pay for what it lost or broke, by its own terms. */
export const claimFromCarrier: DecisionKind<'claim-from-carrier', ClaimFromCarrier> = {
  kind: 'claim-from-carrier',
  shape,
  check,
  apply,
};
