import { pipeline } from 'node:stream';
import { makeApp } from './app.ts';
import { backUp } from './platform/backup/back-up.ts';
import { systemClock } from './platform/clock.ts';
import { isDemoOffered } from './platform/config.ts';
import { openDatabase } from './platform/database/database.ts';
import { listen } from './platform/http/server.ts';
import { makeLog } from './platform/log.ts';
import { run, say } from './platform/run.ts';

await run(async (config, untilStopped) => {
  const log = makeLog(config.logLevel);
  const database = await openDatabase(config);
  database.lock?.serve(
    'backup',
    (answer) => void pipeline(backUp(database, systemClock()), answer, () => {}),
  );
  const app = await makeApp({ config, database, clock: systemClock, log });
  if (config.demo && !isDemoOffered(config)) {
    say(
      'The demo is on, but its passwords are shown only where nobody else can ask. For your own school, start with PORTOLAN_DEMO=0 and a new PORTOLAN_DATA.',
    );
  }
  say(`Portolan is open on ${await listen(app.http, config)}`);
  await untilStopped;
  await app.close();
  await database.close();
});
