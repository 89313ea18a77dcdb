// `npm run db:generate -- market offers-have-a-lane` writes what changed in market's tables as its next
// migration, named after the change. A table refers to others of its own module; across modules, by id only.
// Without words, it writes server/schema.sql from the migrations that are there.
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openPgliteAt } from './database.ts';
import { migrateDatabase, ROOMS } from './migrate.ts';
import { schemaText } from './schema-text.ts';

const server = fileURLToPath(new URL('../../../', import.meta.url));

const [room, change = 'tables'] = process.argv.slice(2);
if (room !== undefined) generate(room, change);
await writeSchema();

function generate(name: string, what: string): void {
  if (!ROOMS.some((known) => known === name))
    throw new Error(`Say whose tables changed: ${ROOMS.join(', ')}`);
  const kit = fileURLToPath(import.meta.resolve('drizzle-kit')).replace(/[^/\\]+$/, 'bin.cjs');
  const tables = name === 'platform' ? 'src/platform/tables.ts' : `src/modules/${name}/{tables,*-tables}.ts`;
  const options = [
    '--dialect',
    'postgresql',
    '--casing',
    'snake_case',
    '--schema',
    tables,
    '--out',
    `migrations/${name}`,
    '--name',
    what,
  ];
  const { status } = spawnSync(process.execPath, [kit, 'generate', ...options], {
    cwd: server,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function writeSchema(): Promise<void> {
  const database = await openPgliteAt('memory://');
  await migrateDatabase(database);
  await writeFile(`${server}schema.sql`, await schemaText(database.db));
  await database.close();
}
