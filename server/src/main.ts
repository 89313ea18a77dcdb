import { makeApp } from './app.ts';
import { systemClock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { openDatabase } from './platform/database/database.ts';
import { makeLog } from './platform/log.ts';

const config = readConfig(process.env);
const log = makeLog(config.logLevel);
const database = await openDatabase(config);
const app = await makeApp({ config, database, clock: systemClock, log });
await app.http.listen({ port: config.port, host: config.host });
console.log(`Portolan is open on http://${config.host}:${config.port}`);
