// How a program of Portolan begins and ends: settings are read once, an obstacle is said in plain words, and
// who is asked to stop may finish first.
import { type Config, readConfig } from './config.ts';
import { Obstacle } from './obstacle.ts';

export type Program = (config: Config, untilStopped: Promise<void>) => Promise<void>;

export async function run(program: Program): Promise<void> {
  try {
    await program(readConfig(process.env), askedToStop());
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

export const say = (line: string) => void process.stdout.write(`${line}\n`);

/** The first request to stop is heard here; at the second, the process ends where it is. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}
