import { faultsOf, fits, type Fault } from '../shape.ts';
import { goodsFaults } from './check-goods.ts';
import { lanesFaults } from './check-lanes.ts';
import { peopleFaults } from './check-people.ts';
import { ruleFaults } from './check-rules.ts';
import { timeFaults } from './check-time.ts';
import { Scenario } from './scenario.ts';

/**
 * Every reason why a scenario is refused, with its path. What does not have the shape is told first: whether its parts
 * know one another can only be asked of data that can be read.
 */
export function checkScenario(raw: unknown): Fault[] {
  if (!fits(Scenario, raw)) return faultsOf(Scenario, raw);
  return [timeFaults, peopleFaults, goodsFaults, lanesFaults, ruleFaults].flatMap((faults) => faults(raw));
}
