import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

export type Log = Logger;

/** What must never be written down, wherever in a logged object it turns up. */
const SECRETS = [
  'password',
  'current',
  'code',
  'secret',
  'token',
  'cookie',
  'set-cookie',
  'authorization',
  'databaseUrl',
  'connectionString',
];

export function makeLog(level: string, destination?: DestinationStream): Log {
  const paths = SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);
  const options = {
    level,
    redact: { paths, censor: '[secret]' },
    base: null,
    timestamp: stdTimeFunctions.isoTime,
  };
  return destination ? pino(options, destination) : pino(options);
}
