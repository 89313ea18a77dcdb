/** Appeals against what a platform holds against a store. */
import { at } from '../../at.ts';
import type { Appeal, Violation } from '../../conduct/violation.ts';
import { wholeLittleMarket } from '../whole-little-market.ts';
import type { World } from '../../world.ts';
import { changed, refusedIn, ruledByPlatform, type Provocation } from './provocation.ts';

const plan = {
  cause: 'page-not-checked',
  corrected: ['page-corrected'],
  prevention: ['second-pair-of-eyes'],
} as const;

type Outcome = NonNullable<Appeal['verdict']>['outcome'];
const heard = (outcome?: Outcome): Appeal => ({
  ...plan,
  on: 5,
  orders: [],
  text: '',
  answeredOn: 7,
  ...(outcome && { verdict: { outcome, criteria: [] } }),
});

const violation = (id: number, foundOn: number, appeals: Appeal[]): Violation => ({
  id,
  kind: 'false-claim',
  doneOn: foundOn,
  foundOn,
  evidence: {},
  points: 8,
  appeals,
});

/** Ten days into trade, with five violations in five stages of their appeals. */
const accused = (): World =>
  changed({ ...wholeLittleMarket('marketplace', 3), day: 30 }, ({ companies }) => {
    at(at(companies, 0).stores, 0).conduct.violations = [
      violation(1, 20, []),
      violation(2, 20, [heard()]),
      violation(3, 20, [heard('accepted')]),
      violation(4, 20, [heard('refused'), heard('partly')]),
      violation(5, 5, []),
    ];
  });

const appeal = (id: number, other: object = {}) => ({ kind: 'appeal', violation: id, ...plan, ...other });
const twice = ['page-corrected', 'page-corrected'];

export const CONDUCT: readonly Provocation[] = [
  ...refusedIn(accused, [
    [appeal(99), 'violation decision.unknown-violation'],
    [appeal(1, { corrected: twice }), 'corrected decision.plan-named-twice'],
    [appeal(2), 'violation decision.appeal-pending'],
    [appeal(3), 'violation decision.appeal-accepted'],
    [appeal(4), 'violation decision.appeals-used-up'],
    [appeal(5), 'violation decision.appeal-too-late'],
  ]),
  ...refusedIn(
    () => ruledByPlatform(accused(), ({ conduct: _conduct, ...pack }) => pack),
    [[appeal(1), 'violation decision.no-appeals-here']],
  ),
];
