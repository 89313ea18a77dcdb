import { grantReturn, refundPart, refuseReturn } from '../orders/return-cases.ts';
import { fault, integer, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findCase, mustFindCase } from './own-case.ts';
import { refundAmount, refundFaults } from './refund-amount.ts';

const shape = object({
  kind: oneOf('decide-return'),
  return: integer(1),
  verdict: oneOf('grant', 'refuse', 'partial-refund'),
  refund: optional(refundAmount),
});
type DecideReturn = Infer<typeof shape>;

function check(world: World, company: number, content: DecideReturn): Fault[] {
  const { return: id, verdict, refund } = content;
  const found = findCase(world, company, id);
  if (!found) return [fault('return', 'decision.unknown-return', { return: id })];
  const { state, order } = found;
  if (state !== 'asked') return [fault('return', 'decision.already-decided', { return: id, state })];
  return refundFaults(world, order, { isPartial: verdict === 'partial-refund', refund });
}

function apply(today: Today, company: number, content: DecideReturn): void {
  const { return: id, verdict, refund = 0 } = content;
  const found = mustFindCase(today.world, company, id);
  if (verdict === 'grant') grantReturn(today, found);
  else if (verdict === 'refuse') refuseReturn(today, found);
  else refundPart(today, found, refund);
}

/** Answers a buyer who wants to send goods back. */
export const decideReturn: DecisionKind<'decide-return', DecideReturn> = {
  kind: 'decide-return',
  shape,
  check,
  apply,
};
