// Embedded databases with all tables and no row: in memory for a test, or in the folder of a server of its own.
import { randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, openPgliteAt } from '../database/database.ts';
import { makeTables, stateOfMigrations } from './migrated.ts';

const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/portolan/', import.meta.url));
const MADE = /^migrated-/;

export async function openMigratedPglite(): Promise<Database> {
  return openPgliteAt('memory://', { startFrom: await migratedDump() });
}

/** Leaves the data folder as a server does that was started for the first time, and stopped. */
export async function putMigratedPglite(dataFolder: string): Promise<void> {
  const folder = await kept('migrated-folder', async (unfinished) => {
    const database = await openPgliteAt(unfinished, { startFrom: await migratedDump() });
    await database.close();
  });
  await cp(folder, join(dataFolder, 'database'), { recursive: true });
}

async function migratedDump(): Promise<Uint8Array> {
  const file = await kept('migrated-dump', async (unfinished) => {
    const database = await openPgliteAt('memory://');
    await makeTables(database);
    await writeFile(unfinished, await database.dump());
    await database.close();
  });
  return readFile(file);
}

/** Made beside and renamed, so that another test file never finds half of it; those of older migrations go. */
async function kept(what: string, make: (unfinished: string) => Promise<void>): Promise<string> {
  const state = stateOfMigrations();
  const path = join(CACHE, `${what}-${state}`);
  if (await exists(path)) return path;
  await mkdir(CACHE, { recursive: true });
  for (const old of await readdir(CACHE))
    if (MADE.test(old) && !old.includes(state)) await rm(join(CACHE, old), { recursive: true, force: true });
  const unfinished = join(CACHE, `unfinished-${randomUUID()}`);
  await make(unfinished);
  await rename(unfinished, path).catch(async (cause: unknown) => {
    // Another file was faster, and a folder that is not empty is not replaced.
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(path))) throw cause;
  });
  return path;
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
