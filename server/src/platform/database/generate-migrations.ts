// `npm run db:generate -- market offers-have-a-lane` writes what changed in market's tables as its next
// migration, named after the change. A table refers to others of its own module; across modules, by id only.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ROOMS } from './migrate.ts';

const server = fileURLToPath(new URL('../../../', import.meta.url));
const kit = fileURLToPath(import.meta.resolve('drizzle-kit')).replace(/[^/\\]+$/, 'bin.cjs');

const [room, change = 'tables'] = process.argv.slice(2);
if (!room || !ROOMS.some((known) => known === room)) throw new Error(`Say whose tables changed: ${ROOMS.join(', ')}`);

const tables = room === 'platform' ? 'src/platform/tables.ts' : `src/modules/${room}/{tables,*-tables}.ts`;
const options = ['--dialect', 'postgresql', '--casing', 'snake_case', '--schema', tables, '--out', `migrations/${room}`, '--name', change];
const { status } = spawnSync(process.execPath, [kit, 'generate', ...options], { cwd: server, stdio: 'inherit' });
process.exit(status ?? 1);
