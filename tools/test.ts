// `npm test`: everything, from a fresh clone. With the name of a stage, that stage alone, and nothing is installed.
import { ensurePrograms } from './test/programs.ts';
import { check, journeys, store, unit, unitAndStore } from './test/stages.ts';
import { broken, isGreen, lastLine, sum, type Tally } from './test/tally.ts';

const named: Record<string, () => Promise<Tally>> = { unit, store, journeys };
const everything = [check, unitAndStore, journeys];

const [name] = process.argv.slice(2);
const chosen = name === undefined ? everything : named[name] && [named[name]];
if (!chosen) throw new Error(`There is no stage "${name}"; there are ${Object.keys(named).join(', ')}`);

const wanting = name === undefined ? ensurePrograms() : [];
for (const line of wanting) console.error(line);

/** A stage that cannot be run is one failure, and the others still have their say. */
function cannotRun(problem: unknown): Tally {
  console.error(problem);
  return broken;
}

const tallies: Tally[] = [{ passed: 0, failed: wanting.length, skipped: 0 }];
if (wanting.length === 0) for (const stage of chosen) tallies.push(await stage().catch(cannotRun));

const whole = sum(tallies);
console.log(lastLine(whole));
process.exitCode = isGreen(whole) ? 0 : 1;
