import type { DecisionSent } from '@portolan/contract/market';
import { targetOf, WORLD } from '@portolan/engine';
import { inWords } from './check-decision.ts';
import type { Deciding } from './decide.ts';
import { after } from './engine.ts';
import { enterWorld } from './enter-world.ts';
import { entryOf, type JournalRow, waitingLines } from './journal-store.ts';
import { mustBeAllowedToPlay } from './policy.ts';
import { interventionRefused, worldIsEnded } from './refusals.ts';
import { namesIn } from './scenario-names.ts';
import { writeLine } from './write-line.ts';

/** Somebody of the company decides in the same moment; more than a few are rare. */
const MOST_TRIES = 20;

/**
 * Writes what a teacher does to the market into its journal, for the first day whose journal is open. It stands there
 * like a decision, and is played and replayed like one; only those who lead the world can write it.
 */
export async function intervene(
  deciding: Deciding,
  sent: { readonly world: string; readonly intervention: DecisionSent },
): Promise<JournalRow> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const written = await tryToIntervene(deciding, sent);
    if (written) return written;
  }
  throw new Error(`World ${sent.world} moves faster than an intervention can be judged`);
}

async function tryToIntervene(
  { db, engine, caller, language, now }: Deciding,
  { world: worldId, intervention }: { readonly world: string; readonly intervention: DecisionSent },
): Promise<JournalRow | undefined> {
  const entrance = await enterWorld(db, caller, worldId);
  mustBeAllowedToPlay(caller, entrance);
  const { world } = entrance;
  const day = world.closedDay + 1;
  if (world.state === 'ended' || day > world.lastDay) throw worldIsEnded();

  const company = targetOf(intervention) ?? WORLD;
  const waiting = await waitingLines(db, world.id, company, day);
  const task = { ...after(world, world.day), intervention, waiting: waiting.map(entryOf) };
  const faults = await engine.desk.run('checkIntervention', task);
  if (faults.length > 0) {
    throw interventionRefused(inWords(faults, { language, names: await namesIn(db, world.scenarioHash) }));
  }
  const line = { day, company, author: 'teacher', kind: intervention.kind, decision: intervention } as const;
  return writeLine(db, { caller, now }, { judgedBy: { world, waiting }, line });
}
