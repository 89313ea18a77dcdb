import { faultsOf, type Fault } from '../shape.ts';
import { crowdFaults } from './check-crowd.ts';
import { borderRuleFaults } from './check-border.ts';
import { goodsFaults } from './check-goods.ts';
import { lanesFaults } from './check-lanes.ts';
import { peopleFaults } from './check-people.ts';
import { rivalryFaults } from './check-rivalry.ts';
import { ruleFaults } from './check-rules.ts';
import { timeFaults } from './check-time.ts';
import { shockFaults } from './check-shocks.ts';
import { treasuryFaults } from './check-treasury.ts';
import { gapsOf, isEcho } from './echoes.ts';
import { Scenario } from './scenario.ts';

/**
 * Every reason why a scenario is refused, with its path: first what does not have the shape, then parts that do not know
 * one another. The latter is asked of all that can be read, so that one slip hides no other.
 */
export function checkScenario(raw: unknown): Fault[] {
  const shape = faultsOf(Scenario, raw);
  const gaps = gapsOf(shape);
  const readable = Scenario.readable(raw);
  const relations = [
    timeFaults,
    peopleFaults,
    goodsFaults,
    lanesFaults,
    ruleFaults,
    borderRuleFaults,
    shockFaults,
    rivalryFaults,
    treasuryFaults,
    crowdFaults,
  ];
  const faults = relations.flatMap((faultsOfPart) => faultsOfPart(readable));
  return [...shape, ...faults.filter((each) => !isEcho(each, gaps))];
}
