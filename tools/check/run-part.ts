import { spawn } from 'node:child_process';
import type { Part } from './parts.ts';

export interface Outcome {
  readonly part: Part;
  readonly passed: boolean;
  readonly seconds: number;
  /** Everything the part said, in the order it said it. */
  readonly said: string;
}

export function runPart(root: string, part: Part): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...part.run], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (chunk: string) => (said += chunk);
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ part, passed: code === 0, seconds: (performance.now() - started) / 1000, said: said.trim() });
    });
  });
}

/** Runs the parts, as many at a time as there are lanes, and tells each outcome as it comes. */
export async function runParts(
  root: string,
  parts: readonly Part[],
  { lanes, tell }: { lanes: number; tell: (outcome: Outcome) => void },
): Promise<Outcome[]> {
  const waiting = [...parts];
  const outcomes: Outcome[] = [];
  const lane = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const outcome = await runPart(root, part);
      outcomes.push(outcome);
      tell(outcome);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

export function tellOutcome({ part, passed, seconds, said }: Outcome): void {
  console.log(`${passed ? '✓' : '✗'} ${part.name.padEnd(22)} ${seconds.toFixed(1)} s`);
  if (!passed) console.log(`${said}\n`);
}
