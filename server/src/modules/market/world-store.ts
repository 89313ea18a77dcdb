import type { Pace, ScenarioCard } from '@portolan/contract/market';
import type { Scenario } from '@portolan/engine';
import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Db } from '../../platform/database/database.ts';
import { noSuchWorld } from './refusals.ts';
import { company, participant, scenario, world } from './tables.ts';

export type WorldRow = typeof world.$inferSelect;
export type CompanyRow = typeof company.$inferSelect;
export type ParticipantRow = typeof participant.$inferSelect;

export async function keepScenario(
  db: Db,
  hash: string,
  { card, body }: { card: ScenarioCard; body: Scenario },
): Promise<void> {
  const { id, version } = body;
  await db.insert(scenario).values({ hash, id, version, card, body }).onConflictDoNothing();
}

export async function scenarioCards(db: Db, hashes: readonly string[]): Promise<Map<string, ScenarioCard>> {
  const rows = await db
    .select({ hash: scenario.hash, card: scenario.card })
    .from(scenario)
    .where(inArray(scenario.hash, [...hashes]));
  return new Map(rows.map(({ hash, card }) => [hash, card]));
}

export async function getScenario(db: Db, hash: string): Promise<Scenario> {
  const [found] = await db.select({ body: scenario.body }).from(scenario).where(eq(scenario.hash, hash));
  if (!found) throw new Error(`No scenario is kept under the hash ${hash}`);
  return found.body;
}

export async function saveWorld(
  db: Db,
  row: WorldRow,
  seats: { companies: readonly CompanyRow[]; participants: readonly ParticipantRow[] },
): Promise<void> {
  await db.insert(world).values(row);
  await db.insert(company).values([...seats.companies]);
  if (seats.participants.length > 0) await db.insert(participant).values([...seats.participants]);
}

export async function findWorld(db: Db, id: string): Promise<WorldRow | undefined> {
  const [found] = await db.select().from(world).where(eq(world.id, id));
  return found;
}

export async function getWorld(db: Db, id: string): Promise<WorldRow> {
  const found = await findWorld(db, id);
  if (!found) throw noSuchWorld(id);
  return found;
}

/** Whoever changes the journal or the days of a world waits here for whoever does so already. */
export async function lockWorld(db: Db, id: string): Promise<WorldRow | undefined> {
  const [found] = await db.select().from(world).where(eq(world.id, id)).for('update');
  return found;
}

export async function worldsOfSchool(db: Db, schoolId: string): Promise<WorldRow[]> {
  return listWorlds(db, eq(world.schoolId, schoolId));
}

export async function worldsOfPerson(db: Db, personId: string): Promise<WorldRow[]> {
  const entered = db
    .select({ id: participant.worldId })
    .from(participant)
    .where(eq(participant.personId, personId));
  return listWorlds(db, inArray(world.id, entered));
}

export async function allWorlds(db: Db): Promise<WorldRow[]> {
  return db.select().from(world).orderBy(asc(world.openedAt), asc(world.id));
}

export async function openWorlds(db: Db): Promise<WorldRow[]> {
  return listWorlds(db, eq(world.state, 'open'));
}

const listWorlds = (db: Db, which: SQL) =>
  db.select().from(world).where(which).orderBy(asc(world.openedAt), asc(world.id));

type Change = Partial<
  Pick<WorldRow, 'name' | 'closedDay' | 'wantedDay' | 'state' | 'nextDayAt' | 'fault' | 'lines'>
> & { pace?: Pace };

export async function changeWorld(db: Db, id: string, change: Change): Promise<void> {
  await db.update(world).set(change).where(eq(world.id, id));
}

export async function companiesOf(db: Db, worldIds: readonly string[]): Promise<CompanyRow[]> {
  return db
    .select()
    .from(company)
    .where(inArray(company.worldId, [...worldIds]))
    .orderBy(asc(company.worldId), asc(company.place));
}

/** The students' companies as a world is opened with them, in the order of their seats. */
export async function teamsOf(db: Db, worldId: string): Promise<{ id: string; name: string }[]> {
  const companies = await companiesOf(db, [worldId]);
  return companies.filter(({ kind }) => kind === 'team').map(({ id, name }) => ({ id, name: name.zh }));
}

export async function participantsOf(db: Db, worldIds: readonly string[]): Promise<ParticipantRow[]> {
  return db
    .select()
    .from(participant)
    .where(inArray(participant.worldId, [...worldIds]))
    .orderBy(asc(participant.worldId), asc(participant.personId));
}

export async function findParticipant(
  db: Db,
  worldId: string,
  personId: string,
): Promise<ParticipantRow | undefined> {
  const [found] = await db
    .select()
    .from(participant)
    .where(and(eq(participant.worldId, worldId), eq(participant.personId, personId)));
  return found;
}

/** A world and a person's part in it. */
export async function findEntrance(
  db: Db,
  worldId: string,
  personId: string,
): Promise<{ world: WorldRow; participant: ParticipantRow | null } | undefined> {
  const [found] = await db
    .select({ world, participant })
    .from(world)
    .leftJoin(participant, and(eq(participant.worldId, world.id), eq(participant.personId, personId)))
    .where(eq(world.id, worldId));
  return found;
}

/** A world, one of its companies and a person's part in it, at once: every read of a page begins with this question. */
export async function findDesk(
  db: Db,
  desk: { world: string; company: string; person: string },
): Promise<{ world: WorldRow; company: CompanyRow | null; participant: ParticipantRow | null } | undefined> {
  const [found] = await db
    .select({ world, company, participant })
    .from(world)
    .leftJoin(company, and(eq(company.worldId, world.id), eq(company.id, desk.company)))
    .leftJoin(participant, and(eq(participant.worldId, world.id), eq(participant.personId, desk.person)))
    .where(eq(world.id, desk.world));
  return found;
}

export async function replaceParticipants(
  db: Db,
  worldId: string,
  rows: readonly ParticipantRow[],
): Promise<void> {
  await db.delete(participant).where(eq(participant.worldId, worldId));
  if (rows.length > 0) await db.insert(participant).values([...rows]);
}
