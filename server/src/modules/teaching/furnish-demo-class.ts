// The class of the demo school: its companies with their students, its guides, and the first works handed in.
import { randomUUID } from 'node:crypto';
import type { Db } from '../../platform/database/database.ts';
import { demoClass } from '../curriculum/index.ts';
import { findSchool, searchPeople } from '../identity/index.ts';
import { furnishDemoWorld } from '../market/index.ts';
import {
  addToClass,
  changeClass,
  classesOfSchool,
  replaceTeams,
  saveClass,
  seatStudents,
  setCompanies,
} from './store.ts';
import { watchWorld } from './watch-world.ts';
import { saveWork } from './work-store.ts';

/** A demo school has one page of people of each role. */
const EVERYBODY = { limit: 500, offset: 0 };

/** Does nothing in a school that is no demo, or has a class already. */
export async function furnishDemoClass(db: Db, now: Date): Promise<void> {
  const school = await findSchool(db);
  if (!school?.isDemo || (await classesOfSchool(db, school.id)).length > 0) return;
  const plan = demoClass();
  const idsOf = async (role: 'teacher' | 'mentor' | 'student') => {
    const { rows } = await searchPeople(db, school.id, { role, ...EVERYBODY });
    return rows.toSorted((a, b) => ((a.number ?? '') < (b.number ?? '') ? -1 : 1)).map(({ id }) => id);
  };
  const students = await idsOf('student');
  const guides = { teacher: await idsOf('teacher'), mentor: await idsOf('mentor') };

  await db.transaction(async (inside) => {
    const classId = randomUUID();
    const row = {
      id: classId,
      schoolId: school.id,
      name: plan.name.zh,
      term: plan.term.zh,
      worldId: null,
      isArchived: false,
      createdAt: now,
    };
    await saveClass(inside, row);
    for (const part of ['teacher', 'mentor'] as const) {
      await addToClass(
        inside,
        guides[part].map((personId) => ({ classId, personId, part, teamId: null, joinedAt: now })),
      );
    }
    await addToClass(
      inside,
      students.map((personId) => ({ classId, personId, part: 'student', teamId: null, joinedAt: now })),
    );

    const teams = plan.companies.map((company, at) => ({
      row: { id: randomUUID(), classId, place: at + 1, name: company.name.zh, companyId: null },
      // Neighbours on the register sit in different companies, so that the accounts offered at the door do.
      members: students.filter((_, seat) => seat % plan.companies.length === at),
      ...company,
    }));
    await replaceTeams(
      inside,
      classId,
      teams.map((team) => team.row),
    );
    await seatStudents(
      inside,
      classId,
      new Map(teams.flatMap((team) => team.members.map((person) => [person, team.row.id]))),
    );

    const world = await furnishDemoWorld(inside, {
      schoolId: school.id,
      name: plan.name.zh,
      scenario: plan.scenario,
      seed: plan.seed,
      days: plan.days,
      teams: teams.map(({ name, members, plays, strength }) => ({ name: name.zh, members, plays, strength })),
      now,
    });
    await setCompanies(inside, new Map(teams.map((team, at) => [team.row.id, world.companies[at] ?? ''])));
    await changeClass(inside, classId, { worldId: world.id });
    await watchWorld(inside, { id: classId, worldId: world.id });

    for (const { company, deliverable, text } of plan.works) {
      const team = teams[company - 1];
      const [writer] = team?.members ?? [];
      if (!team || !writer) throw new Error(`The demo names a company ${company} that is not there`);
      await saveWork(inside, {
        teamId: team.row.id,
        deliverable,
        version: 1,
        text: text.zh,
        changedBy: writer,
        changedAt: now,
        handedInAt: now,
        handedInDay: plan.days,
      });
    }
  });
}
