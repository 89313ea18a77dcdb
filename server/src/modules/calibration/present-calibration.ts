import type { Calibration, CalibrationCard } from '@portolan/contract/calibration';
import type { Language } from '../../platform/texts.ts';
import { later } from '../../platform/clock.ts';
import { sayFault } from './report-words.ts';
import type { CalibrationHead, CalibrationRow } from './store.ts';
import { picturesOf, readable } from './readable-report.ts';

/** A process that plays is heard of every second; reading a large file may take a while in silence. */
const MISSED_AFTER_MILLISECONDS = 10 * 60_000;

export function presentCard(row: CalibrationHead, now: Date): CalibrationCard {
  const isLost = row.state === 'running' && later(row.heardAt, MISSED_AFTER_MILLISECONDS) < now;
  return {
    id: row.id,
    file: row.file,
    askedAt: row.askedAt.toISOString(),
    askedBy: row.personName,
    state: isLost ? 'failed' : row.state,
    stage: row.state === 'running' ? row.stage : null,
    done: row.perThousandDone / 1000,
    keptAs: row.keptAs,
  };
}

export function presentCalibration(row: CalibrationRow, language: Language, now: Date): Calibration {
  const { report } = row;
  return {
    ...presentCard(row, now),
    faults: (row.faults ?? []).map((fault) => sayFault(language, fault)),
    report: report && { ...readable(report, language), pictures: picturesOf(report, language) },
  };
}
