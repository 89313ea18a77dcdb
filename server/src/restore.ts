// `npm run restore -- FILE [--force]`: a backup back into an empty database, or with --force in place of what is there.
import { restoreBackup } from './platform/backup/restore-backup.ts';
import { isServed, openDatabase } from './platform/database/database.ts';
import { Obstacle } from './platform/obstacle.ts';
import { run, say } from './platform/run.ts';

await run(async (config) => {
  const words = process.argv.slice(2);
  const [file, ...others] = words.filter((word) => word !== '--force');
  if (file === undefined || others.length > 0)
    throw new Obstacle('Say what from: npm run restore -- FILE [--force]');
  const database = await openDatabase(config, 'portolan restore');
  if (await isServed(database))
    throw new Obstacle(
      'Portolan is running on this database. Stop it and its workers first. Nothing was changed.',
    );
  const { rows } = await restoreBackup(database, file, { force: words.includes('--force') });
  await database.close();
  say(`${rows} rows of ${file} are back.`);
});
