import { gzipSync } from 'node:zlib';
import { journalLines } from '@portolan/engine/files';
import type { Db } from '../../platform/database/database.ts';
import { daysOf } from './day-store.ts';
import { journalBetween } from './journal-store.ts';
import { getScenario, teamsOf, type WorldRow } from './world-store.ts';

/** The world as a file that any machine can play again: `npm run verify -- FILE`. */
export async function exportJournal(db: Db, world: WorldRow): Promise<File> {
  const { id, day, engine, scenarioHash, seed } = world;
  const scenario = await getScenario(db, scenarioHash);
  const teams = await teamsOf(db, id);
  const played = (await daysOf(db, id)).filter((one) => one.day <= day);
  const entries = await journalBetween(db, id, 1, day);
  const head = { engine, scenario, seed, teams, days: played.length };
  const days = played.map((one) => ({
    day: one.day,
    hash: one.hash,
    entries: entries.filter((entry) => entry.day === one.day),
  }));
  const text = [...journalLines(head, days), ''].join('\n');
  return new File([gzipSync(text)], `${scenario.id}-${seed}.jsonl.gz`, { type: 'application/gzip' });
}
