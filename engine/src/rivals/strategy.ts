/** A strategy: a manner, made of the scenario's figures, and the work that it does on its evenings. */
import type { Decision } from '../decisions/catalogue.ts';
import type { Rivalry, StrategyFigures, StrategyName } from '../scenario/rivalry.ts';
import type { Desk } from './desk.ts';
import type { Manner } from './manner.ts';

export type Work = (desk: Desk) => Decision[];

export interface Strategy {
  readonly manner: (rivalry: Rivalry) => Manner;
  /** Beyond the daily work, on evenings on which the company looks at its market. */
  readonly looking: readonly Work[];
}

/** The figures of a strategy, ready to be read by its manner. */
export const figuresFor =
  <N extends StrategyName>(name: N, make: (figures: StrategyFigures[N], rivalry: Rivalry) => Manner) =>
  (rivalry: Rivalry): Manner =>
    make(rivalry.strategies[name], rivalry);
