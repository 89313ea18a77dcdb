// What the figures of a scenario must have in common with the world, beyond their shape.
import type { Scenario } from '../../engine/src/scenario/scenario.ts';
import type { Figure } from './figure.ts';
import { assumedFigures } from './assumed-figures.ts';
import { factFigures } from './fact-figures.ts';
import { goodsFigures } from './goods-figures.ts';
import { laneFigures } from './lane-figures.ts';
import { marketFigures } from './market-figures.ts';
import { ruleFigures } from './rule-figures.ts';

export const figuresOf = (scenario: Scenario): Figure[] => [
  ...goodsFigures(scenario),
  ...factFigures(scenario),
  ...marketFigures(scenario),
  ...laneFigures(scenario),
  ...ruleFigures(scenario),
  ...assumedFigures(scenario),
];
