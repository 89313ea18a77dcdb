// A further process that plays days for a server elsewhere: `npm run worker`, as often as there are machines.
import { startWorker } from './app.ts';
import { systemClock } from './platform/clock.ts';
import { openPostgres } from './platform/database/database.ts';
import { makeLog } from './platform/log.ts';
import { Obstacle } from './platform/obstacle.ts';
import { run, say } from './platform/run.ts';

await run(async (config, untilStopped) => {
  if (config.databaseUrl === undefined) {
    throw new Obstacle(
      'A worker shares a PostgreSQL with the server: give both the same DATABASE_URL. The embedded database serves one process only.',
    );
  }
  const database = await openPostgres(config.databaseUrl);
  const worker = await startWorker({ config, database, clock: systemClock, log: makeLog(config.logLevel) });
  say('A worker of Portolan is ready');
  await untilStopped;
  await worker.close();
  await database.close();
});
