// The demo's world: real history, decided day by day in the names of students, and played like any other.
import {
  decideAsRival,
  type Decision,
  deskOfRival,
  type JournalEntry,
  playDay,
  type Player,
  possibleInTurn,
  viewOf,
  type World,
} from '@portolan/engine';
import { randomUUID } from 'node:crypto';
import { later } from '../../platform/clock.ts';
import type { Db } from '../../platform/database/database.ts';
import { closeDay, saveDay } from './day-store.ts';
import { addLines, type JournalRow } from './journal-store.ts';
import { openWorldOn, type WorldOpening } from './open-world.ts';
import { packWorld } from './packed-world.ts';
import { recordDay } from './record-day.ts';
import { getScenarioOnOffer } from './scenarios.ts';
import { changeWorld } from './world-store.ts';

interface DemoTeam {
  readonly name: string;
  readonly members: readonly string[];
  /** The strategy by which its students decide, and how well. */
  readonly plays: Player['strategy'];
  readonly strength: number;
}

export interface DemoPlan extends Omit<WorldOpening, 'teams' | 'watchers'> {
  readonly teams: readonly DemoTeam[];
  readonly days: number;
}

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;

/** Who of a company does what: the buyer (and all else), the shopkeeper, the dispatcher, and who writes to customers. */
const DESK_OF: Readonly<Partial<Record<Decision['kind'], number>>> = {
  'buy-study': 0,
  'order-goods': 0,
  'send-stock': 0,
  'open-store': 1,
  'write-listing': 1,
  'set-price': 1,
  'run-promotion': 1,
  'pause-listing': 1,
  'set-lane-rule': 2,
  'ship-orders': 2,
  'cancel-order': 2,
  'answer-letter': 3,
  'decide-return': 3,
};

/** Opens a world and plays its first days, one a day up to yesterday. Inside a transaction: all of it or nothing. */
export async function furnishDemoWorld(
  inside: Db,
  plan: DemoPlan,
): Promise<{ id: string; companies: string[] }> {
  const { teams, days, now } = plan;
  const scenario = getScenarioOnOffer(plan.scenario);
  const openedAt = later(now, -(days + 1) * DAY);
  const opened = await openWorldOn(inside, scenario, { ...plan, watchers: [], now: openedAt });
  const { id } = opened;
  let { world } = opened;
  let lines = 0;
  for (let day = 1; day <= days; day++) {
    const evening = later(now, -(days + 1 - day) * DAY);
    const decided = teams.flatMap((team, place) => decideFor(world, `team-${place + 1}`, team));
    const rows = decided.map(({ company, decision, by }, at): JournalRow => ({
      id: randomUUID(),
      worldId: id,
      seq: lines + at + 1,
      day,
      company,
      author: 'company',
      kind: decision.kind,
      decision,
      personId: by,
      at: later(evening, at * MINUTE),
      state: 'waiting',
      faults: [],
      takenBackBy: null,
      takenBackAt: null,
    }));
    lines += rows.length;
    await addLines(inside, rows);
    await changeWorld(inside, id, { lines });
    await closeDay(inside, id, day);
    const journal = rows.map(({ seq, company, decision }): JournalEntry => ({ seq, day, company, decision }));
    const begun = performance.now();
    const played = playDay(world, journal);
    const milliseconds = Math.round(performance.now() - begun);
    const playedAt = later(evening, decided.length * MINUTE);
    const record = recordDay(world, played.world, played.report);
    const seal = { hash: played.report.hash, snapshot: packWorld(played.world) };
    await saveDay(inside, { worldId: id, record, seal, playedAt, milliseconds });
    world = played.world;
  }
  return { id, companies: opened.companies };
}

/** What a company's students decide on an evening: like everybody's, their decisions must be possible. */
function decideFor(world: World, company: string, { members, plays, strength }: DemoTeam) {
  const desk = deskOfRival(viewOf(world, company), world.scenario, world.seed, { strategy: plays, strength });
  return possibleInTurn(world, company, decideAsRival(desk)).flatMap((decision) => {
    const by = members[(DESK_OF[decision.kind] ?? 0) % members.length];
    return by === undefined ? [] : [{ company, decision, by }];
  });
}
