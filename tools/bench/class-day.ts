// What a day of a class costs a school: twelve companies on twelve markets in eight countries, about 40,000 visits, with
// everything that is written of it. The companies are run by computer strategies for two weeks, so that the days that are
// timed have orders, parcels, letters and advertising behind them; a schoolroom's own server and embedded database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heldBytes } from '../../engine/bench/measure.ts';
import { startEngine } from '../../server/src/modules/market/engine.ts';
import { snapshotUpTo } from '../../server/src/modules/market/day-store.ts';
import { furnishDemoWorld } from '../../server/src/modules/market/furnish-demo-world.ts';
import { unpackWorld } from '../../server/src/modules/market/packed-world.ts';
import { playDay } from '../../server/src/modules/market/play-day.ts';
import { getScenarioOnOffer } from '../../server/src/modules/market/scenarios.ts';
import { systemClock } from '../../server/src/platform/clock.ts';
import { openDatabase } from '../../server/src/platform/database/database.ts';
import { migrateDatabase } from '../../server/src/platform/database/migrate.ts';
import { timeExplanations, type ExplainFigures } from './explain-order.ts';
import { readConfig } from '../../server/src/platform/config.ts';

export interface ClassDay {
  readonly companies: number;
  readonly markets: number;
  readonly days: number;
  /** From the journal read to everything written. */
  readonly milliseconds: { readonly median: number; readonly worst: number };
  readonly snapshotMB: number;
  /** What one such world holds in memory. */
  readonly worldMB: number;
  readonly explain: ExplainFigures;
}

const STRATEGIES = ['price-follower', 'quality-leader', 'liquidator', 'copycat'] as const;
const SCENARIO = 'eight-markets';
const TEAMS = 12;
const HISTORY = 14;
const TIMED = 28;
const MEGABYTE = 1_048_576;

export async function timeClassDays(): Promise<ClassDay> {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-bench-'));
  const database = await openDatabase(readConfig({ PORTOLAN_DATA: folder, PORTOLAN_DEMO: '0' }));
  try {
    await migrateDatabase(database);
    const { db } = database;
    const { id } = await db.transaction((inside) =>
      furnishDemoWorld(inside, {
        schoolId: 'bench',
        name: 'bench',
        scenario: SCENARIO,
        seed: 1,
        days: HISTORY,
        now: systemClock(),
        teams: Array.from({ length: TEAMS }, (_, at) => ({
          name: `Team ${at + 1}`,
          members: [`student-${at + 1}`],
          plays: STRATEGIES[at % STRATEGIES.length] ?? 'price-follower',
          strength: 2 + (at % 4),
        })),
      }),
    );
    const engine = startEngine(db);
    const times: number[] = [];
    let explain: ExplainFigures;
    try {
      for (let day = HISTORY + 1; day <= HISTORY + TIMED; day++) {
        const begun = performance.now();
        if (!(await playDay({ db, clock: systemClock, engine }, id, day)))
          throw new Error(`day ${day} was not played`);
        times.push(performance.now() - begun);
      }
      explain = await timeExplanations(db, engine, id);
    } finally {
      await engine.close();
    }
    const { bytes } = await snapshotUpTo(db, id, HISTORY + TIMED);
    return {
      companies: TEAMS,
      markets: getScenarioOnOffer(SCENARIO).markets.length,
      days: TIMED,
      milliseconds: spreadOf(times),
      snapshotMB: hundredths(bytes.byteLength / MEGABYTE),
      worldMB: heldBy(bytes),
      explain,
    };
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

function spreadOf(times: readonly number[]) {
  // The first day warms the thread up: it reads the world and the scenario, which the next find at hand.
  const sorted = times.slice(1).toSorted((a, b) => a - b);
  return {
    median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    worst: Math.round(sorted.at(-1) ?? 0),
  };
}

/** Several copies, because one is lost in what else the process holds. */
function heldBy(bytes: Uint8Array): number {
  const COPIES = 5;
  const scenario = getScenarioOnOffer(SCENARIO);
  const before = heldBytes();
  const worlds = Array.from({ length: COPIES }, () => unpackWorld(bytes, scenario));
  const held = (heldBytes() - before) / COPIES / MEGABYTE;
  if (worlds.length !== COPIES) throw new Error('the worlds are gone');
  return hundredths(held);
}
