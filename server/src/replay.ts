// `npm run replay`: plays every world again from its journal and says where what is kept differs from what comes out.
import { replayWorlds } from './modules/market/index.ts';
import { openDatabase } from './platform/database/database.ts';
import { migrateDatabase } from './platform/database/migrate.ts';
import { Obstacle } from './platform/obstacle.ts';
import { run, say } from './platform/run.ts';

await run(async (config) => {
  const database = await openDatabase(config);
  let differing = 0;
  try {
    await migrateDatabase(database);
    for await (const { world, name, days, differences } of replayWorlds(database.db)) {
      const [first] = differences;
      if (first) differing += 1;
      say(
        first
          ? `${world} ${name}: day ${first.day} was recorded as ${first.recorded} and comes out as ${first.replayed}`
          : `${world} ${name}: ${days} days, every hash agrees`,
      );
    }
  } finally {
    await database.close();
  }
  if (differing > 0) throw new Obstacle(`${differing} worlds differ from their journals`);
});
