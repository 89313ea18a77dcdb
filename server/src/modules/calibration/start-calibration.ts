import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { NO_MAP, readColumnMap, type ColumnMap } from './column-map.ts';
import type { SalesFiles } from './open-orders.ts';
import { badMap, oneAtATime } from './refusals.ts';
import { sayMapFault } from './report-words.ts';
import type { Runner } from './run-calibration.ts';
import { FILE_KINDS, type FileKind } from './sales-columns.ts';
import { saveCalibration, type CalibrationRow } from './store.ts';

export interface Sent {
  readonly files: Readonly<Partial<Record<FileKind, File | undefined>>> & { readonly orders: File };
  readonly map: File | undefined;
  readonly k: number;
}

export interface Starting {
  readonly db: Db;
  readonly runner: Runner;
  readonly caller: Caller;
  readonly now: Date;
}

/** Puts the files into a folder that lasts as long as the calibration, and begins. */
export async function startCalibration(
  { db, runner, caller, now }: Starting,
  sent: Sent,
): Promise<CalibrationRow> {
  if (runner.isBusy()) throw oneAtATime();
  const map = await mapOf(sent.map, caller.language);
  const row: CalibrationRow = {
    id: randomUUID(),
    schoolId: caller.schoolId,
    personId: caller.personId,
    personName: caller.name,
    askedAt: now,
    file: sent.files.orders.name,
    k: sent.k,
    state: 'running',
    stage: 'reading',
    perThousandDone: 0,
    heardAt: now,
    faults: null,
    report: null,
    scenario: null,
    keptAs: null,
  };
  const scratch = await mkdtemp(join(tmpdir(), 'portolan-upload-'));
  try {
    const files = await written(scratch, sent.files);
    await saveCalibration(db, row);
    // Another may have begun while the files were written.
    if (runner.isBusy()) throw oneAtATime();
    runner.run(row.id, { files, map, k: sent.k, today: now.toISOString().slice(0, 10), scratch });
  } catch (error) {
    await rm(scratch, { recursive: true, force: true });
    throw error;
  }
  return row;
}

async function written(folder: string, files: Sent['files']): Promise<SalesFiles> {
  const paths: Partial<Record<FileKind, string>> = {};
  for (const kind of FILE_KINDS) {
    const file = files[kind];
    if (!file) continue;
    const path = join(folder, `sent-${kind}.csv`);
    await writeFile(path, file.stream());
    paths[kind] = path;
  }
  return { orders: '', ...paths };
}

async function mapOf(file: File | undefined, language: Caller['language']): Promise<ColumnMap> {
  if (!file) return NO_MAP;
  let value: unknown;
  try {
    value = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw badMap(error.message);
  }
  const { map, faults } = readColumnMap(value);
  if (faults.length > 0) throw badMap(faults.map((fault) => sayMapFault(language, fault)).join('; '));
  return map;
}
