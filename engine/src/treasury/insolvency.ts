import { at } from '../at.ts';
import { fault, type Fault } from '../shape.ts';
import type { World } from '../world.ts';

/**
 * What an administrator lets go on: selling what is there, serving who bought, and turning things into cash. A kind of
 * decision that is not named here takes on new costs, or may.
 */
export const STILL_ALLOWED: ReadonlySet<string> = new Set([
  'write-listing',
  'join-page',
  'set-price',
  'pause-listing',
  'run-promotion',
  'end-promotion',
  'bundle-listings',
  'change-campaign',
  'set-cart-mail',
  'set-lane-rule',
  'secure-account',
  'ship-orders',
  'cancel-order',
  'answer-letter',
  'decide-return',
  'grade-return',
  'answer-dispute',
  'answer-review',
  'request-reviews',
  'appeal',
  'claim-from-carrier',
  'answer-inspection',
  'classify-goods',
  'set-declaration',
  'convert',
  'set-payout',
  'repay-debt',
  'claim-export-refund',
]);

/** Why a company that cannot pay may not decide this; nobody decides for one that is closed. */
export function insolvencyFaults(world: World, company: number, kind: string): Fault[] {
  const state = at(world.companies, company).insolvency?.state;
  if (state === 'closed') return [fault('', 'decision.company-closed')];
  if (state === 'administration' && !STILL_ALLOWED.has(kind))
    return [fault('', 'decision.in-administration')];
  return [];
}

/** Whether a company may spend on what it need not: it is neither under an administrator nor closed. */
export function maySpend(world: World, company: number): boolean {
  const state = at(world.companies, company).insolvency?.state;
  return state !== 'administration' && state !== 'closed';
}

export const isWoundUp = (world: World, company: number): boolean =>
  at(world.companies, company).insolvency?.state === 'closed';
