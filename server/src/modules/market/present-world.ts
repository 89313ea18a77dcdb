import type { CompanyCard, World } from '@portolan/contract/market';
import { dayOf, isoOf } from '@portolan/engine';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { peopleById } from '../identity/index.ts';
import {
  companiesOf,
  type CompanyRow,
  type ParticipantRow,
  participantsOf,
  scenarioCards,
  type WorldRow,
} from './world-store.ts';

export type Names = ReadonlyMap<string, string>;

/** Worlds as pages see them, in the language of whoever asks. */
export async function presentWorlds(db: Db, caller: Caller, rows: readonly WorldRow[]): Promise<World[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const companies = await companiesOf(db, ids);
  const participants = await participantsOf(db, ids);
  const cards = await scenarioCards(db, [...new Set(rows.map((row) => row.scenarioHash))]);
  const names = await namesOf(
    db,
    caller.schoolId,
    participants.map(({ personId }) => personId),
  );
  return rows.map((row) => {
    const scenario = cards.get(row.scenarioHash);
    if (!scenario) throw new Error(`The scenario of world ${row.id} is not kept`);
    const within = <Row extends { worldId: string }>(all: readonly Row[]) =>
      all.filter(({ worldId }) => worldId === row.id);
    const people = within(participants);
    const mine = people.find(({ personId }) => personId === caller.personId);
    return {
      id: row.id,
      name: row.name,
      scenario,
      seed: caller.role === 'student' ? null : row.seed,
      day: row.day,
      date: isoOf(dayOf(scenario.start) + row.day - 1),
      nextDate: row.day < row.lastDay ? isoOf(dayOf(scenario.start) + row.day) : null,
      state: row.state,
      fault: row.fault,
      pace: row.pace,
      nextDayAt: row.nextDayAt?.toISOString() ?? null,
      daysAhead: Math.max(0, row.wantedDay - row.day),
      decidingFor: row.closedDay + 1,
      companies: cardsOf(within(companies), people, names, caller),
      myCompany: mine?.company ?? null,
    };
  });
}

export async function presentWorld(db: Db, caller: Caller, row: WorldRow): Promise<World> {
  const [world] = await presentWorlds(db, caller, [row]);
  if (!world) throw new Error('One world was to be presented and none was');
  return world;
}

export async function namesOf(db: Db, schoolId: string, people: readonly string[]): Promise<Names> {
  const rows = await peopleById(db, schoolId, [...new Set(people)]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Members of other companies stay unnamed to a member, as their companies' insides do. */
export function cardsOf(
  companies: readonly CompanyRow[],
  participants: readonly ParticipantRow[],
  names: Names,
  caller: Caller,
): CompanyCard[] {
  const mine = participants.find(({ personId }) => personId === caller.personId);
  return companies.map(({ id, name, place, kind }) => {
    const isHidden = mine?.part === 'member' && mine.company !== id;
    const members = isHidden ? [] : participants.filter(({ company }) => company === id);
    return {
      id,
      name: name[caller.language],
      seat: place + 1,
      kind,
      members: members.map(({ personId }) => ({ id: personId, name: names.get(personId) ?? '' })),
    };
  });
}
