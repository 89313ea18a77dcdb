import type { DecisionSent } from '@portolan/contract/market';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import type { Language } from '../../platform/texts.ts';
import { checkDecision, inWords } from './check-decision.ts';
import type { Engine } from './engine.ts';
import { type JournalRow, waitingLines } from './journal-store.ts';
import { mustBeMember } from './policy.ts';
import { dayIsClosed, decisionRefused, tooManyDecisions, worldIsEnded } from './refusals.ts';
import { enterWorld } from './enter-world.ts';
import { namesIn } from './scenario-names.ts';
import { writeLine } from './write-line.ts';

export interface Deciding {
  readonly db: Db;
  readonly engine: Engine;
  readonly caller: Caller;
  readonly language: Language;
  readonly now: Date;
}

export interface Sent {
  readonly world: string;
  readonly company: string;
  readonly decision: DecisionSent;
  /** The day that the sender thought it was for; left out, it is for whichever day is next. */
  readonly day?: number | undefined;
}

/** Two members of a company who decide in the same moment are judged one after the other; more are rare. */
const MOST_TRIES = 20;

/** Far more than a company has pages and orders to see to; each is judged by all before it. */
const MOST_WAITING = 400;

/**
 * Writes a decision into the journal, for the first day whose journal is still open: the next one, or the one after
 * it while the next is being played. What is written is never lost and never left out of its day: both the writing
 * and the closing of a day's journal wait for the world's row (docs/decisions/0211).
 */
export async function decide(deciding: Deciding, sent: Sent): Promise<JournalRow> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const written = await tryToDecide(deciding, sent);
    if (written) return written;
  }
  throw new Error(`Company ${sent.company} decides faster than its decisions can be judged`);
}

/** Nothing, when somebody of the company decided in between: then it is judged again, by what is left. */
async function tryToDecide(
  { db, engine, caller, language, now }: Deciding,
  sent: Sent,
): Promise<JournalRow | undefined> {
  const entrance = await enterWorld(db, caller, sent.world);
  mustBeMember(caller, entrance, sent.company);
  const { world } = entrance;
  const day = world.closedDay + 1;
  if (world.state === 'ended' || day > world.lastDay) throw worldIsEnded();
  if (sent.day !== undefined && sent.day !== day) throw dayIsClosed(sent.day, day);

  const waiting = await waitingLines(db, world.id, sent.company, day);
  if (waiting.length >= MOST_WAITING) throw tooManyDecisions(MOST_WAITING);
  const faults = await checkDecision(engine, { ...sent, world, waiting });
  if (faults.length > 0) {
    throw decisionRefused(inWords(faults, { language, names: await namesIn(db, world.scenarioHash) }));
  }

  const { company, decision } = sent;
  const line = { day, company, author: 'company', kind: decision.kind, decision } as const;
  return writeLine(db, { caller, now }, { judgedBy: { world, waiting }, line });
}
