import type { Class } from '@portolan/contract/teaching';
import { randomInt } from 'node:crypto';
import type { Db } from '../../platform/database/database.ts';
import type { Language } from '../../platform/texts.ts';
import { arrangeTeams, type Arrangement } from './arrange-teams.ts';
import { teamHasCompany } from './refusals.ts';
import { type ClassRow, peopleOfClass, teamsOfClass } from './store.ts';
import { freeTeamNames } from './team-names.ts';

export interface Draw {
  /** Students in a company; where the class does not divide, some companies have one more. */
  readonly size: number;
  readonly who: 'everybody' | 'unplaced';
  readonly language: Language;
}

/** Puts students into companies at random. `unplaced` founds new companies beside those that stand. */
export async function drawTeams(db: Db, row: ClassRow, { size, who, language }: Draw): Promise<Class> {
  const students = (await peopleOfClass(db, row.id)).filter(({ part }) => part === 'student');
  const teams = await teamsOfClass(db, row.id);
  const running = teams.find(({ companyId }) => companyId !== null);
  if (who === 'everybody' && running) throw teamHasCompany(running.name);
  const kept: Arrangement[] =
    who === 'everybody'
      ? []
      : teams.map(({ id, name }) => ({
          id,
          name,
          members: students.filter(({ teamId }) => teamId === id).map(({ personId }) => personId),
        }));
  const drawn = students
    .filter(({ teamId }) => who === 'everybody' || teamId === null)
    .map(({ personId }) => personId);
  const groups = deal(shuffled(drawn), Math.max(1, Math.floor(drawn.length / size)));
  const names = freeTeamNames(language, new Set(kept.map(({ name }) => name)));
  const founded = groups.map((members) => ({ name: names.next().value, members }));
  return arrangeTeams(db, row, [...kept, ...founded]);
}

/** Fisher–Yates: every order is equally likely. */
function shuffled(people: readonly string[]): string[] {
  const order = [...people];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [order[last], order[other]] = [order[other] ?? '', order[last] ?? ''];
  }
  return order;
}

function deal(people: readonly string[], ways: number): string[][] {
  if (people.length === 0) return [];
  return Array.from({ length: ways }, (_, way) => people.filter((_person, at) => at % ways === way));
}
