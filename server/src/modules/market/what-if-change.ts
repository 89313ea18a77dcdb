import type { Change } from '@portolan/contract/market';
import type { Db } from '../../platform/database/database.ts';
import type { ChangedPast } from './engine-tasks.ts';
import { findLine } from './journal-store.ts';
import { noSuchLine, notYetPlayed } from './refusals.ts';

/** What a change means for the journal; only the past of the own company can be changed. */
export async function readChange(
  db: Db,
  of: { readonly worldId: string; readonly company: string; readonly day: number },
  change: Change,
): Promise<ChangedPast> {
  const { worldId, company } = of;
  if (change.kind === 'add') {
    const { day, decision } = change;
    if (day < 1 || day > of.day) throw notYetPlayed(day);
    return { day, change: { with: [{ day, company, decision }] } };
  }
  const line = await findLine(db, worldId, change.line);
  if (line?.company !== company || line.author !== 'company' || line.state === 'taken-back')
    throw noSuchLine(change.line);
  const { day, seq } = line;
  if (line.state === 'waiting') throw notYetPlayed(day);
  const without = [seq];
  if (change.kind === 'drop') return { day, change: { without } };
  return { day, change: { without, with: [{ day, company, decision: change.decision }] } };
}
