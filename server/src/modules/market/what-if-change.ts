import type { Change } from '@portolan/contract/market';
import type { Db } from '../../platform/database/database.ts';
import type { ChangedDays } from './engine-tasks.ts';
import { findLine } from './journal-store.ts';
import { noSuchDay, noSuchLine, pastAndPlan, planTooFar } from './refusals.ts';

/** Further ahead rivals and chance have more to say than any plan. */
export const MOST_DAYS_AHEAD = 30;

interface Of {
  readonly worldId: string;
  readonly company: string;
  /** The last day that was played. */
  readonly day: number;
}

/** What some changes mean for the journal; only the own company's decisions can be taken differently. */
export async function readChanges(db: Db, of: Of, changes: readonly Change[]): Promise<ChangedDays> {
  const read = await Promise.all(changes.map((change) => readOne(db, of, change)));
  const days = read.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (first < 1) throw noSuchDay(first, of.day);
  if (first <= of.day && last > of.day) throw pastAndPlan();
  const ahead = of.day + MOST_DAYS_AHEAD;
  if (last > ahead) throw planTooFar(MOST_DAYS_AHEAD, ahead);
  const added = read.flatMap(({ added: entry }, change) => (entry ? [{ ...entry, change }] : []));
  const dropped = read.flatMap(({ dropped: seq }, change) => (seq === undefined ? [] : [{ seq, change }]));
  return {
    day: first,
    last,
    isPlan: first > of.day,
    change: {
      with: added.map(({ change: _, ...entry }) => entry),
      without: dropped.map(({ seq }) => seq),
    },
    places: {
      added: added.map(({ change }) => change),
      dropped: dropped.map(({ seq, change }): readonly [number, number] => [seq, change]),
    },
  };
}

async function readOne(db: Db, { worldId, company }: Of, change: Change) {
  if (change.kind === 'add') {
    const { day, decision } = change;
    return { day, added: { day, company, decision } };
  }
  const line = await findLine(db, worldId, change.line);
  if (line?.company !== company || line.author !== 'company' || line.state === 'taken-back')
    throw noSuchLine(change.line);
  const { day, seq: dropped } = line;
  if (change.kind === 'drop') return { day, dropped };
  return { day, dropped, added: { day, company, decision: change.decision, instead: dropped } };
}
