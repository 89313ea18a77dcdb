// `npm run golden:record`: plays the golden runs anew and writes them down. The diff is reviewed like code: a changed
// hash is a changed rule of the game, and needs a new engine version and a line in the changelog.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  decideAsRival,
  deskOfRival,
  viewOf,
  type JournalEntry,
  type Scenario,
  type World,
} from '@portolan/engine';
import { loadScenario } from '@portolan/engine/files';
import { playGolden, type Golden } from '../engine/src/testing/golden.ts';
import { littleScenario } from '../engine/src/testing/little-scenario.ts';

const folder = resolve(import.meta.dirname, '../engine/golden');

/** The teams are played by what computer companies would do in their place, so that all kinds of decisions occur. */
const PLAYERS = [
  { id: 'team-1', name: 'Careful', strategy: 'quality-leader', strength: 4 },
  { id: 'team-2', name: 'Quick', strategy: 'price-follower', strength: 2 },
] as const;

function decideFor(scenario: Scenario, seed: number) {
  let seq = 0;
  return (world: World): JournalEntry[] =>
    PLAYERS.flatMap(({ id, strategy, strength }) =>
      decideAsRival(deskOfRival(viewOf(world, id), scenario, seed, { strategy, strength })).map(
        (decision) => ({
          seq: ++seq,
          day: world.day + 1,
          company: id,
          decision,
        }),
      ),
    );
}

function record(scenario: Scenario, { seed, days }: { seed: number; days: number }): void {
  const teams = PLAYERS.map(({ id, name }) => ({ id, name }));
  const golden = playGolden(scenario, { seed, days, teams }, decideFor(scenario, seed));
  const file = resolve(folder, `${scenario.id}.json`);
  const changed = changedSince(file, golden);
  writeFileSync(file, written(golden));
  console.log(`${scenario.id}: ${days} days, ${golden.journal.length} decisions, ${changed}`);
}

function changedSince(file: string, golden: Golden): string {
  let before: Golden;
  try {
    before = JSON.parse(readFileSync(file, 'utf8')) as Golden;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return 'new';
  }
  const first = golden.hashes.findIndex((hash, day) => hash !== before.hashes[day]);
  return first < 0 ? 'unchanged' : `changed from day ${first + 1} on`;
}

/** One line per decision and per hash, so that a diff shows the day on which a run begins to differ. */
function written({ journal, hashes, ...rest }: Golden): string {
  const lines = (entries: readonly unknown[]) =>
    entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  const fields = Object.entries(rest).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},`);
  return [
    '{',
    ...fields,
    `  "journal": [\n${lines(journal)}\n  ],`,
    `  "hashes": [\n${lines(hashes)}\n  ]`,
    '}\n',
  ].join('\n');
}

const { scenario, faults } = loadScenario('first-light');
if (!scenario) throw new Error(`first-light has ${faults.length} faults: npm run content:check lists them`);
record(littleScenario(), { seed: 20_260_301, days: 30 });
record(scenario, { seed: 20_250_901, days: 30 });
