/** A panel of strategies that sit in one seat, each alone, and where a company stands among what they made of it. */
import { STRATEGY_NAMES } from '../scenario/rivalry.ts';
import { Source } from '../scenario/words.ts';
import { integer, list, object, oneOf, type Infer } from '../shape.ts';
import { MEASURES, type Measure, type Measures } from './measures.ts';

/** Fewer would make a position a matter of who happens to be among them. */
const FEWEST = 5;

export const PanelMember = object({ strategy: oneOf(...STRATEGY_NAMES), strength: integer(1, 5) });
export type PanelMember = Infer<typeof PanelMember>;

export const ReferencePanel = object({
  /** Why these. */
  source: Source,
  members: list(PanelMember, { min: FEWEST, max: STRATEGY_NAMES.length * 5 }),
});

export interface Position {
  readonly measure: Measure;
  readonly value: number;
  /** How many of the panel have this figure at all. */
  readonly of: number;
  readonly beaten: number;
  readonly equal: number;
  /** Of those, the share that it beats; who is equal counts half. */
  readonly share: number;
  /** 0 at the worst of the panel or below, 1 at the best or above; between two neighbours in proportion. */
  readonly quantile: number;
}

/** Where a company stands on each measure that it has, where the panel has it too. */
export function positionsOf(own: Measures, panel: readonly Measures[]): Position[] {
  return (Object.keys(MEASURES) as Measure[]).flatMap((measure) => {
    const value = own[measure];
    const others = panel.flatMap((each) => each[measure] ?? []);
    if (value === undefined || others.length === 0) return [];
    return [{ measure, value, ...positionIn(value, others, MEASURES[measure]) }];
  });
}

export function positionIn(
  value: number,
  others: readonly number[],
  better: 'higher' | 'lower',
): Pick<Position, 'of' | 'beaten' | 'equal' | 'share' | 'quantile'> {
  const sign = better === 'higher' ? 1 : -1;
  const mine = sign * value;
  const rising = others.map((other) => sign * other).toSorted((a, b) => a - b);
  const beaten = rising.filter((other) => other < mine).length;
  const equal = rising.filter((other) => other === mine).length;
  const of = rising.length;
  return { of, beaten, equal, share: (beaten + equal / 2) / of, quantile: quantileAmong(mine, rising) };
}

/** `rising` is not empty. */
function quantileAmong(value: number, rising: readonly number[]): number {
  const below = rising.findLastIndex((other) => other < value);
  const above = rising.findIndex((other) => other > value);
  const steps = rising.length - 1;
  if (below < 0 && above < 0) return 0.5;
  if (below < 0) return above === 0 ? 0 : (above - 1) / 2 / steps;
  if (above < 0) return below === steps ? 1 : (below + 1 + steps) / 2 / steps;
  // Equal to some of them: in the middle of these.
  if (above - below > 1) return (below + above) / 2 / steps;
  const [low = 0, high = 0] = [rising[below], rising[above]];
  return (below + (value - low) / (high - low)) / steps;
}
