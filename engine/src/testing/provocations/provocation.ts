/** Decisions that are refused where they are taken; together they provoke every refusal of the catalogue. */
import { copyWorld } from '../../copy-world.ts';
import { credit, debit, post } from '../../ledger/post.ts';
import type { PlatformRules } from '../../scenario/rule-packs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { beginDay } from '../../today.ts';
import type { World } from '../../world.ts';

export interface Provocation {
  readonly world: () => World;
  readonly decision: unknown;
  /** Field and code of every fault, e.g. `units decision.below-minimum`. */
  readonly refusal: string;
  readonly company: string;
}

type Case = readonly [decision: unknown, refusal: string, company?: string];

/** Cases that share a world, which is made once: nothing that is refused may change it. */
export function refusedIn(make: () => World, cases: readonly Case[]): Provocation[] {
  let made: World | undefined;
  const world = (): World => (made ??= make());
  return cases.map(([decision, refusal, company = 'team-1']) => ({ world, decision, refusal, company }));
}

/** Every decision under its own scenario. */
export const ruled = (world: World, change: (scenario: Scenario) => Partial<Scenario>): World => ({
  ...world,
  scenario: { ...world.scenario, ...change(world.scenario) },
});

export const ruledByPlatform = (world: World, change: (pack: PlatformRules) => PlatformRules): World =>
  ruled(world, ({ rules }) => ({ rules: { ...rules, platform: rules.platform.map(change) } }));

export function changed(before: World, change: (world: World) => void): World {
  const world = copyWorld(before);
  change(world);
  return world;
}

/** The first company has lost so much of the money in its bank. */
export const robbed = (before: World, amount: number): World =>
  changed(before, (world) => {
    const { currency } = world.scenario.home;
    const lines = [debit('losses', currency, amount), credit('bank', currency, amount)];
    post(beginDay(world), 0, { memo: 'goods-lost', lines });
  });
