import type { AppealRule, ConductRules, LadderStep } from '../scenario/conduct.ts';
import type { PlatformRules } from '../scenario/rule-packs.ts';
import { marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ViolationKind } from './violation.ts';

export const rulesOf = (scenario: Scenario, market: number, day: number): PlatformRules =>
  platformRulesOn(scenario, marketAt(scenario, market).channel, day);

export const conductRulesOf = (scenario: Scenario, market: number, day: number): ConductRules | undefined =>
  rulesOf(scenario, market, day).conduct;

/** A platform without a ladder of its own warns and suspends by account health. */
export function ladderOf({ conduct, health }: PlatformRules): readonly LadderStep[] {
  return (
    conduct?.ladder ?? [
      { id: 'warning', at: health.atRiskBelow, measures: [] },
      {
        id: 'suspended',
        at: health.suspendedBelow,
        days: health.suspendedDays,
        measures: ['store-suspended'],
      },
    ]
  );
}

export const countsByHealth = ({ conduct }: PlatformRules): boolean =>
  conduct?.counting !== 'violation-points';

export const validDaysOf = ({ conduct, health }: PlatformRules): number =>
  conduct?.validDays ?? health.forgivenAfterDays;

export function appealRuleOf(rules: ConductRules, kind: ViolationKind): AppealRule | undefined {
  const { acts, metricAppeals } = rules;
  return kind in acts
    ? acts[kind as keyof typeof acts]?.appeal
    : metricAppeals[kind as keyof typeof metricAppeals];
}
