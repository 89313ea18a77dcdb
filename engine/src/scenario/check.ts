import { faultsOf, type Fault } from '../shape.ts';
import { goodsFaults } from './check-goods.ts';
import { lanesFaults } from './check-lanes.ts';
import { peopleFaults } from './check-people.ts';
import { ruleFaults } from './check-rules.ts';
import { timeFaults } from './check-time.ts';
import { Scenario } from './scenario.ts';

/** Out of bounds or superfluous, and yet of the right kind: what stands there can be compared with the rest. */
const READABLE: readonly string[] = [
  'shape.too-small',
  'shape.too-large',
  'shape.too-long',
  'shape.unknown-field',
];

/**
 * Every reason why a scenario is refused, with its path. What does not have the shape is told first: whether its parts
 * know one another can only be asked of data that can be read.
 */
export function checkScenario(raw: unknown): Fault[] {
  const shape = faultsOf(Scenario, raw);
  if (!shape.every(({ code }) => READABLE.includes(code))) return shape;
  const readable = raw as Scenario;
  const relations = [timeFaults, peopleFaults, goodsFaults, lanesFaults, ruleFaults];
  return [...shape, ...relations.flatMap((faults) => faults(readable))];
}
