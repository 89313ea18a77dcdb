// Calibration in one server: its routes, and the process that it keeps busy.
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log.ts';
import { calibrationRoutes } from './routes.ts';
import { makeRunner } from './run-calibration.ts';

export interface CalibrationModule {
  readonly routes: ReturnType<typeof calibrationRoutes>;
  close(): Promise<void>;
}

export function makeCalibration(ground: {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
}): CalibrationModule {
  const runner = makeRunner(ground);
  return { routes: calibrationRoutes(runner), close: () => runner.close() };
}
