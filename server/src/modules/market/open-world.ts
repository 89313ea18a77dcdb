import {
  ENGINE,
  figuresOf,
  hashScenario,
  openingPostings,
  openWorld as openInEngine,
  type Scenario,
  type World,
} from '@portolan/engine';
import { randomUUID } from 'node:crypto';
import type { Db } from '../../platform/database/database.ts';
import { saveOpening } from './day-store.ts';
import { keepLedgers } from './keep-ledgers.ts';
import { packWorld } from './packed-world.ts';
import { personIsSeatedTwice, tooManyTeams } from './refusals.ts';
import { cardOf, getScenarioFor } from './scenarios.ts';
import { keepScenario, type ParticipantRow, saveWorld } from './world-store.ts';

export interface Watcher {
  readonly person: string;
  readonly part: 'teacher' | 'mentor';
}

export interface WorldOpening {
  readonly schoolId: string;
  readonly name: string;
  /** The id of a scenario on offer. */
  readonly scenario: string;
  /** Unsigned 32-bit. */
  readonly seed: number;
  /** In the order of their seats. */
  readonly teams: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly watchers: readonly Watcher[];
  readonly now: Date;
}

/** Opens a world on the evening before its first day; `companies` are the ids of the teams', in their order. */
export async function openWorld(db: Db, opening: WorldOpening): Promise<{ id: string; companies: string[] }> {
  const scenario = await getScenarioFor(db, opening.schoolId, opening.scenario);
  const { id, companies } = await openWorldOn(db, scenario, opening);
  return { id, companies };
}

export async function openWorldOn(
  db: Db,
  scenario: Scenario,
  { schoolId, name, seed, teams, watchers, now }: Omit<WorldOpening, 'scenario'>,
): Promise<{ id: string; companies: string[]; world: World }> {
  if (teams.length > scenario.seats.most) throw tooManyTeams(scenario.seats.most);
  const id = randomUUID();
  const companies = teams.map((_, place) => `team-${place + 1}`);
  const participants = seatsOf(id, {
    watchers,
    members: teams.flatMap(({ members }, place) =>
      members.map((person) => ({ person, company: `team-${place + 1}` })),
    ),
  });
  const world = openInEngine({
    scenario,
    seed,
    teams: teams.map((team, place) => ({ id: `team-${place + 1}`, name: team.name })),
  });
  const scenarioHash = hashScenario(scenario);

  await db.transaction(async (inside) => {
    await keepScenario(inside, scenarioHash, { card: cardOf(scenario), body: scenario });
    const row = {
      id,
      schoolId,
      name,
      scenarioHash,
      seed: world.seed,
      engine: ENGINE,
      day: 0,
      closedDay: 0,
      wantedDay: 0,
      lastDay: scenario.days,
      lines: 0,
      state: 'open',
      pace: { kind: 'by-hand' },
      nextDayAt: null,
      fault: null,
      openedAt: now,
    } as const;
    const seats = world.companies.map((company, place) => ({
      worldId: id,
      place,
      id: company.id,
      name: company.name,
      kind: company.player.kind,
    }));
    await saveWorld(inside, row, { companies: seats, participants });
    await saveOpening(inside, id, {
      snapshot: packWorld(world),
      ledgers: keepLedgers(0, openingPostings(world), (company) => seats[company]?.id ?? ''),
      companies: figuresOf(world, world).map((figures) => ({ ...figures, day: 0 })),
    });
  });
  return { id, companies, world };
}

export interface Seats {
  readonly watchers: readonly Watcher[];
  readonly members: readonly { readonly person: string; readonly company: string }[];
}

/** One person has one part in a world: who is named twice would see two companies' books. */
export function seatsOf(worldId: string, { watchers, members }: Seats): ParticipantRow[] {
  const rows: ParticipantRow[] = [
    ...watchers.map(({ person, part }) => ({ worldId, personId: person, part, company: null })),
    ...members.map(({ person, company }) => ({
      worldId,
      personId: person,
      part: 'member' as const,
      company,
    })),
  ];
  const seen = new Set<string>();
  for (const { personId } of rows) {
    if (seen.has(personId)) throw personIsSeatedTwice(personId);
    seen.add(personId);
  }
  return rows;
}
