// `npm run golden:record`: plays the golden runs anew and writes them down. The diff is reviewed like code: a changed
// hash is a changed rule of the game, and needs a new engine version and a line in the changelog.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  decideAsRival,
  deskOfRival,
  targetOf,
  viewOf,
  waitingShocks,
  type Intervention,
  type JournalEntry,
  type Player,
  type Scenario,
  type World,
} from '@portolan/engine';
import { loadScenario } from '@portolan/engine/files';
import { playGolden, type Golden } from '../engine/src/testing/golden.ts';
import { littleScenario } from '../engine/src/testing/little-scenario.ts';

const folder = resolve(import.meta.dirname, '../engine/golden');

interface Run {
  readonly seed: number;
  readonly days: number;
  /** Each plays a team as a computer company would in its place, so that all kinds of decisions occur. */
  readonly players: readonly (Player & { readonly name: string })[];
  /** What the teacher does to the market, by the day. */
  readonly interventions?: Readonly<Record<number, Intervention>>;
}

const CAREFUL = { name: 'Careful', strategy: 'quality-leader', strength: 4 } as const;
const QUICK = { name: 'Quick', strategy: 'price-follower', strength: 2 } as const;

const teamOf = (place: number): string => `team-${place + 1}`;

function decideFor(scenario: Scenario, { seed, players, interventions }: Run) {
  let seq = 0;
  return (world: World): JournalEntry[] => {
    const day = world.day + 1;
    const done = interventions?.[day];
    const decided = players.flatMap((player, place) => {
      const company = teamOf(place);
      const desk = deskOfRival(viewOf(world, company), scenario, seed, player);
      return decideAsRival(desk).map((decision) => ({ seq: ++seq, day, company, decision }));
    });
    if (!done) return decided;
    return [
      ...decided,
      { seq: ++seq, day, company: targetOf(done) ?? '', decision: done, author: 'teacher' },
    ];
  };
}

function record(scenario: Scenario, run: Run): void {
  const { seed, days, players } = run;
  const teams = players.map(({ name }, place) => ({ id: teamOf(place), name }));
  const golden = playGolden(scenario, { seed, days, teams }, decideFor(scenario, run));
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

function scenarioNamed(id: string): Scenario {
  const { scenario, faults } = loadScenario(id);
  if (!scenario) throw new Error(`${id} has ${faults.length} faults: npm run content:check lists them`);
  return scenario;
}

/** Two weeks of the whole market, with a blow and help in their midst. */
function recordWholeMarket(): void {
  const scenario = scenarioNamed('eight-markets');
  const [shock] = waitingShocks(scenario);
  if (!shock) throw new Error('no shock of eight-markets waits for the teacher');
  record(scenario, {
    seed: 20_250_901,
    days: 14,
    players: [CAREFUL, QUICK, { name: 'Loud', strategy: 'advertiser', strength: 5 }],
    interventions: {
      5: { kind: 'strike-shock', shock: shock.id },
      9: { kind: 'rescue', company: teamOf(1), amount: 5_000_000, as: 'loan' },
    },
  });
}

const two = [CAREFUL, QUICK];
record(littleScenario(), { seed: 20_260_301, days: 30, players: two });
record(scenarioNamed('first-light'), { seed: 20_250_901, days: 30, players: two });
recordWholeMarket();
