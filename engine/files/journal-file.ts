/**
 * A world as a file that another machine can play again: a first line with all that it started from, then one line for
 * each day with what was decided for it and the hash of the evening. Each line is sealed over all lines before it.
 */
import { createHash } from 'node:crypto';
import type { JournalEntry, Scenario } from '@portolan/engine';

/** Of the file, not of the engine. */
export const FORM = 1;

export interface JournalHead {
  readonly portolan: 'journal';
  readonly form: number;
  /** The version of the rules that played it. */
  readonly engine: string;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /** Days that follow. */
  readonly days: number;
}

export interface JournalDay {
  readonly day: number;
  /** Of the world on the evening. */
  readonly hash: string;
  readonly entries: readonly JournalEntry[];
}

/** Over the line's content and the seal of the line before, so that no line can be changed, moved or left out alone. */
export const sealOf = (before: string, content: string): string =>
  createHash('sha256').update(before).update(content).digest('hex');

/** The lines of a file, without line ends. */
export function* journalLines(
  head: Omit<JournalHead, 'portolan' | 'form'>,
  days: Iterable<JournalDay>,
): Generator<string> {
  let seal = '';
  const sealed = (part: unknown): string => {
    const content = JSON.stringify(part);
    seal = sealOf(seal, content);
    return `${seal} ${content}`;
  };
  yield sealed({ portolan: 'journal', form: FORM, ...head });
  for (const day of days) yield sealed(day);
}
