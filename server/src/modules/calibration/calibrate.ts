// A firm's sales files in, a scenario and its report out; or every fault of the files, and nothing.
import { checkScenario, dayOf, type Scenario } from '@portolan/engine';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USUAL_K } from './anonymity.ts';
import { NO_MAP, type ColumnMap } from './column-map.ts';
import { fitSales, type FittedSales } from './fit/fit-sales.ts';
import type { SalesFigures } from './measure-sales.ts';
import { openOrders, type OpenOptions, type SalesFiles } from './open-orders.ts';
import { DAYS_OF_PILOT, withQuietEnd } from './pilot.ts';
import { playMarket } from './play-market.ts';
import { reportOf, type CalibrationReport } from './report-of.ts';
import { firstKnobs, type Knobs } from './set/knobs.ts';
import type { Mould } from './set/mould.ts';
import { setScenario, type ScenarioNames } from './set/set-scenario.ts';
import { turnKnobs, turnSeason } from './turn-knobs.ts';

export type Stage = 'reading' | 'fitting' | 'playing' | 'comparing';

export interface Calibration {
  readonly files: SalesFiles;
  /** The market to cast from, for the currency that the files are in; throws `FaultySales` where there is none. */
  readonly mouldFor: (currency: string | undefined) => Mould;
  readonly names: ScenarioNames;
  readonly today: string;
  readonly map?: ColumnMap;
  readonly k?: number;
  readonly seed?: number;
  /** Of the play that the report compares; the pilots are shorter. */
  readonly mostDays?: number;
  readonly open?: Omit<OpenOptions, 'map'>;
  readonly signal?: AbortSignal;
  /** `done` is from 0 to 1. */
  readonly onProgress?: (stage: Stage, done: number) => void;
}

export interface Calibrated {
  readonly scenario: Scenario;
  readonly report: CalibrationReport;
}

const USUAL_SEED = 20_260_901;
const USUAL_DAYS = 365;
/** A class has no use for more; the firm's market is then shown one part in so many. */
const MOST_ORDERS_PER_DAY = 600;
const PILOTS = 4;

export async function calibrate(asked: Calibration): Promise<Calibrated> {
  const { files, map = NO_MAP, k = USUAL_K, onProgress } = asked;
  const scratch = await mkdtemp(join(asked.open?.scratch ?? tmpdir(), 'portolan-calibration-'));
  try {
    onProgress?.('reading', 0);
    const firm = await openOrders(files, { ...asked.open, map });
    asked.signal?.throwIfAborted();
    const { fitted, withheld } = fitSales(firm, k);
    const scale = Math.max(1, Math.ceil(fitted.perDay / MOST_ORDERS_PER_DAY));
    const setting = { asked, firm, fitted, scale, scratch, mould: asked.mouldFor(firm.currency) };
    const knobs = await pilot(setting);
    const first = set(setting, knobs);
    const days = Math.min(first.days, asked.mostDays ?? USUAL_DAYS);
    const tides = await play(setting, first, { days, stage: 'playing', from: 0, until: 0.5 });
    const scenario = set(setting, turnSeason(knobs, { firm, played: tides, scale }, dayOf(first.start)));
    const played = await play(setting, scenario, { days, stage: 'playing', from: 0.5, until: 1 });
    onProgress?.('comparing', 0);
    const report = reportOf({ firm, played, fitted, withheld, scenario, k, scale, days });
    return { scenario, report };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

interface Setting {
  readonly asked: Calibration;
  readonly firm: SalesFigures;
  readonly fitted: FittedSales;
  readonly scale: number;
  readonly scratch: string;
  readonly mould: Mould;
}

function set({ asked, mould, fitted, scale }: Setting, knobs: Knobs): Scenario {
  const { names, today } = asked;
  const scenario = setScenario({ mould, fitted, knobs, names, today, scale });
  const faults = checkScenario(scenario);
  // What files may tell is bounded where it is fitted; a scenario that is refused is a bug of ours.
  if (faults.length > 0)
    throw new Error(
      `the fitted scenario is refused: ${faults.map(({ path, code }) => `${path} ${code}`).join('; ')}`,
    );
  return scenario;
}

/** Short plays without seasons, each followed by days in which nobody buys and everything arrives. */
async function pilot(setting: Setting): Promise<Knobs> {
  const { firm, fitted, scale } = setting;
  let knobs = firstKnobs(fitted.perDay);
  for (let turn = 0; turn < PILOTS; turn++) {
    const scenario = withQuietEnd(set(setting, knobs));
    const stage = {
      days: DAYS_OF_PILOT,
      stage: 'fitting' as const,
      from: turn / PILOTS,
      until: (turn + 1) / PILOTS,
    };
    const played = await play(setting, scenario, stage);
    knobs = turnKnobs(knobs, { firm, played, fitted, scale });
  }
  return knobs;
}

async function play(
  { asked, scratch }: Setting,
  scenario: Scenario,
  { days, stage, from, until }: { days: number; stage: Stage; from: number; until: number },
): Promise<SalesFigures> {
  const orders = await playMarket(scenario, {
    seed: asked.seed ?? USUAL_SEED,
    days,
    folder: scratch,
    signal: asked.signal,
    onDay: (day) => asked.onProgress?.(stage, from + ((until - from) * day) / days),
  });
  const country = scenario.countries.find(({ code }) => code === scenario.markets[0]?.country);
  const aheadHours =
    country?.utcOffsetHours === undefined ? 0 : country.utcOffsetHours - (scenario.home.utcOffsetHours ?? 0);
  return openOrders({ orders }, { ...asked.open, map: { ...NO_MAP, start: scenario.start, aheadHours } });
}
