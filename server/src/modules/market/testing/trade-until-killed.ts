// A process that decides and plays without end and says what it was promised, for tests that kill it.
import { openDatabase } from '../../../platform/database/database.ts';
import { migrateDatabase } from '../../../platform/database/migrate.ts';
import { startEngine } from '../engine.ts';
import { openWorld } from '../open-world.ts';
import { playDay } from '../play-day.ts';
import { allWorlds, findWorld } from '../world-store.ts';
import { callerNamed, GOODS, NOW } from './little-class.ts';
import { decide } from '../decide.ts';

const [place = ''] = process.argv.slice(2);
const isUrl = place.startsWith('postgres');
const database = await openDatabase({ databaseUrl: isUrl ? place : undefined, dataFolder: place });
await migrateDatabase(database);
const { db } = database;
const engine = startEngine(db);
const say = (line: string) => process.stdout.write(`${line}\n`);

const world =
  (await allWorlds(db))[0]?.id ??
  (
    await openWorld(db, {
      schoolId: 'school',
      name: '一堂课',
      scenario: 'one-lesson',
      seed: 5,
      teams: [{ name: '海风', members: ['an'] }],
      watchers: [],
      now: NOW,
    })
  ).id;
say(`world ${world}`);

const ground = { db, engine, caller: callerNamed('an'), language: 'zh', now: NOW } as const;
for (;;) {
  const day = ((await findWorld(db, world))?.day ?? 0) + 1;
  for (let decided = 0; decided < 3; decided++) {
    const line = await decide(ground, { world, company: 'team-1', decision: GOODS });
    say(`decided ${line.id}`);
  }
  say(`playing ${day}`);
  await playDay({ db, engine, clock: () => NOW }, world, day);
  say(`played ${day}`);
}
