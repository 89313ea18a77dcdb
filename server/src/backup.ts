// `npm run backup -- FILE`: everything the school has, in one file, whether the server runs or not.
import { stat } from 'node:fs/promises';
import { backUp } from './platform/backup/back-up.ts';
import { saveBackup } from './platform/backup/save-backup.ts';
import { systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { hasDatabase, openDatabase } from './platform/database/database.ts';
import { askHolder } from './platform/database/folder-lock.ts';
import { migrateDatabase } from './platform/database/migrate.ts';
import { Obstacle } from './platform/obstacle.ts';
import { run, say } from './platform/run.ts';

await run(async (config) => {
  const [file, ...others] = process.argv.slice(2);
  if (file === undefined || others.length > 0) throw new Obstacle('Say where to: npm run backup -- FILE');
  const { rows } = await backUpTo(file, config);
  const { size } = await stat(file);
  say(
    `${file} holds ${rows} rows in ${Math.ceil(size / 1024)} KB. It contains the hashes of passwords: keep it as safe as the database.`,
  );
});

async function backUpTo(file: string, config: Config): Promise<{ rows: number }> {
  // A server that runs on the embedded database is the only one who can read it.
  const running = config.databaseUrl === undefined ? await askHolder(config.dataFolder, 'backup') : undefined;
  if (running) return saveBackup(() => running, file);
  if (config.databaseUrl === undefined && !hasDatabase(config.dataFolder)) {
    throw new Obstacle(
      `There is no database in ${config.dataFolder}. Name the folder with PORTOLAN_DATA, or PostgreSQL with DATABASE_URL.`,
    );
  }
  const database = await openDatabase(config, 'portolan backup');
  try {
    await migrateDatabase(database);
    return await saveBackup(() => backUp(database, systemClock()), file);
  } finally {
    await database.close();
  }
}
