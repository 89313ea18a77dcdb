import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

export type JsonFile =
  | { readonly file: string; readonly value: unknown }
  | { readonly file: string; readonly problem: Problem };

/** Reads a JSON file; what keeps it from being read is told with its line. */
export function readJson(root: string, file: string): JsonFile {
  const bytes = readFileSync(join(root, file));
  try {
    return { file, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    const says = problem instanceof SyntaxError ? `is not JSON: ${withLine(reason, bytes)}` : 'is not UTF-8';
    return { file, problem: { file, path: '', says } };
  }
}

function withLine(reason: string, bytes: Buffer): string {
  if (/line \d+/.test(reason)) return reason;
  // The parser names a line except where the text ends too early.
  return `${reason} (line ${bytes.toString('utf8').split('\n').length})`;
}
