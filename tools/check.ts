// `npm run check`: everything that can be said about the code without running it.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parts } from './check/parts.ts';
import { runParts, tellOutcome } from './check/run-part.ts';

const root = resolve(import.meta.dirname, '..');

const outcomes = await runParts(root, parts, { lanes: availableParallelism(), tell: tellOutcome });
const failed = outcomes.filter((outcome) => !outcome.passed);
console.log(`${outcomes.length - failed.length} checks passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
