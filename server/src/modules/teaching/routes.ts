import { contract } from '@portolan/contract';
import { implement } from '@orpc/server';
import { inTransaction, signedIn } from '../../platform/http/access.ts';
import type { RequestContext } from '../../platform/http/context.ts';
import { arrangeTeams } from './arrange-teams.ts';
import { changeClass } from './change-class.ts';
import { createClass } from './create-class.ts';
import { drawTeams } from './draw-teams.ts';
import { openClassWorld } from './open-class-world.ts';
import { mustBeOpen, mustGuide, mustSeeTeam, mustTeach, standingIn } from './policy.ts';
import { presentCards, presentClass } from './present-class.ts';
import { presentWork } from './present-work.ts';
import { getDeliverable, planOfClass } from './project-plan.ts';
import { removeStudent } from './remove-student.ts';
import { rosterRoutes } from './roster-routes.ts';
import { setGuides } from './set-guides.ts';
import { classesOfPerson, classesOfSchool, teamsOfClass } from './store.ts';
import { studentActivity } from './student-activity.ts';
import { saveDeadline } from './work-store.ts';
import { handIn, saveDraft } from './write-work.ts';

const os = implement(contract.teaching).$context<RequestContext>();

export function teachingRoutes() {
  return os.router({ classes: classRoutes(), roster: rosterRoutes(), project: projectRoutes() });
}

function classRoutes() {
  const { classes } = os;
  return classes.router({
    list: classes.list.use(signedIn).handler(async ({ context: { db, caller } }) => {
      const isAdministrator = caller.role === 'administrator';
      return presentCards(
        db,
        await (isAdministrator ? classesOfSchool(db, caller.schoolId) : classesOfPerson(db, caller.personId)),
      );
    }),

    create: classes.create
      .use(signedIn)
      .use(inTransaction)
      .handler(({ context: { db, caller, now }, input }) => createClass(db, caller, { ...input, now })),

    get: classes.get.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { row, part, teamId } = await standingIn(db, caller, input.class);
      const whole = await presentClass(db, row);
      // Classmates of other companies stay unnamed, as their companies' insides do.
      if (part !== 'student') return whole;
      return {
        ...whole,
        companies: whole.companies.map((one) => (one.id === teamId ? one : { ...one, members: [] })),
        unplaced: [],
      };
    }),

    change: classes.change
      .use(signedIn)
      .use(inTransaction)
      .handler(async ({ context, input }) => {
        const { row } = await mustTeach(context.db, context.caller, input.class);
        return presentClass(context.db, await changeClass(context.db, context, row, input));
      }),

    setGuides: classes.setGuides
      .use(signedIn)
      .use(inTransaction)
      .handler(async ({ context: { db, caller, now }, input }) => {
        const { row } = mustBeOpen(await mustTeach(db, caller, input.class));
        return setGuides(db, row, input, now);
      }),

    removeStudent: classes.removeStudent
      .use(signedIn)
      .use(inTransaction)
      .handler(async ({ context: { db, caller }, input }) => {
        const { row } = mustBeOpen(await mustTeach(db, caller, input.class));
        return removeStudent(db, row, input.student);
      }),

    arrangeTeams: classes.arrangeTeams
      .use(signedIn)
      .use(inTransaction)
      .handler(async ({ context: { db, caller }, input }) => {
        const { row } = mustBeOpen(await mustTeach(db, caller, input.class));
        return arrangeTeams(db, row, input.teams);
      }),

    drawTeams: classes.drawTeams
      .use(signedIn)
      .use(inTransaction)
      .handler(async ({ context: { db, caller, language }, input }) => {
        const { row } = mustBeOpen(await mustTeach(db, caller, input.class));
        return drawTeams(db, row, { ...input, language });
      }),

    openWorld: classes.openWorld
      .use(signedIn)
      .use(inTransaction)
      .handler(async ({ context: { db, caller, now }, input }) => {
        const { row } = mustBeOpen(await mustTeach(db, caller, input.class));
        return openClassWorld(db, caller, row, { ...input, now });
      }),

    activity: classes.activity.use(signedIn).handler(async ({ context: { db, caller, now }, input }) => {
      const { row } = await mustGuide(db, caller, input.class);
      return studentActivity(db, row, now);
    }),
  });
}

function projectRoutes() {
  const { project } = os;
  return project.router({
    stages: project.stages.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { row } = await standingIn(db, caller, input.class);
      return planOfClass(db, row.id);
    }),

    setDeadline: project.setDeadline
      .use(signedIn)
      .use(inTransaction)
      .handler(async ({ context: { db, caller }, input }) => {
        const { row } = mustBeOpen(await mustTeach(db, caller, input.class));
        getDeliverable(input.deliverable);
        await saveDeadline(db, { classId: row.id, deliverable: input.deliverable, dueDay: input.dueDay });
        return planOfClass(db, row.id);
      }),

    work: project.work.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { row } = await mustSeeTeam(db, caller, input.class, input.team);
      return presentWork(db, row, [input.team]);
    }),

    allWork: project.allWork.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { row } = await mustGuide(db, caller, input.class);
      const teams = await teamsOfClass(db, row.id);
      return presentWork(
        db,
        row,
        teams.map(({ id }) => id),
      );
    }),

    saveDraft: project.saveDraft
      .use(signedIn)
      .use(inTransaction)
      .handler(({ context: { db, caller, now }, input }) => saveDraft(db, caller, input, now)),

    handIn: project.handIn
      .use(signedIn)
      .use(inTransaction)
      .handler(({ context: { db, caller, now }, input }) => handIn(db, caller, input, now)),
  });
}
