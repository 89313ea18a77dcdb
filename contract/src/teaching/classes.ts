import * as z from 'zod';
import { allow, everyRole, staff } from '../access.ts';
import { Person } from '../identity.ts';
import { WorldId } from '../market/index.ts';

export const ClassId = z.string().min(1).max(60);
export const TeamId = z.string().min(1).max(60);

/** Some students who found a company together; in a world they sit in one of its seats. */
export const Team = z.object({
  id: TeamId,
  name: z.string(),
  members: z.array(z.object({ id: z.string(), name: z.string(), number: z.string().nullable() })),
  /** The company they run, once the class has a world. */
  company: z.string().nullable(),
});
export type Team = z.infer<typeof Team>;

export const ClassCard = z.object({
  id: ClassId,
  name: z.string(),
  term: z.string(),
  students: z.number(),
  teams: z.number(),
  world: WorldId.nullable(),
  isArchived: z.boolean(),
});
export type ClassCard = z.infer<typeof ClassCard>;

export const Class = ClassCard.extend({
  teachers: z.array(Person.pick({ id: true, name: true })),
  mentors: z.array(Person.pick({ id: true, name: true })),
  companies: z.array(Team),
  /** Students of the class who are on no team yet. */
  unplaced: z.array(Team.shape.members.element),
});
export type Class = z.infer<typeof Class>;

/** What one student did, so that a teacher sees who works and who does not. */
export const StudentActivity = z.object({
  student: Team.shape.members.element,
  team: TeamId.nullable(),
  decisions: z.number(),
  decisionsLastWeek: z.number(),
  /** Share of the team's decisions, 0 to 1. */
  share: z.number().nullable(),
  byKind: z.record(z.string(), z.number()),
  activeDays: z.number(),
  lastDecisionAt: z.string().nullable(),
  lastSeenAt: z.string().nullable(),
});
export type StudentActivity = z.infer<typeof StudentActivity>;

const tags = ['teaching: classes'];
export const inClass = z.object({ class: ClassId });
const ClassName = z.string().trim().min(1).max(80);
const TeamName = z.string().trim().min(1).max(40);

export const classes = {
  list: allow(everyRole)
    .route({
      method: 'GET',
      path: '/classes',
      tags,
      summary: "The classes one teaches, mentors or attends; all of the school's for an administrator",
    })
    .output(z.array(ClassCard)),
  create: allow(staff)
    .route({ method: 'POST', path: '/classes', tags, summary: 'Make a class' })
    .input(z.object({ name: ClassName, term: z.string().trim().max(40).default('') }))
    .output(Class),
  get: allow(everyRole)
    .route({ method: 'GET', path: '/classes/{class}', tags, summary: 'One class' })
    .input(inClass)
    .output(Class),
  change: allow(staff)
    .route({ method: 'PATCH', path: '/classes/{class}', tags, summary: 'Rename or archive a class' })
    .input(
      inClass.extend({
        name: ClassName.optional(),
        term: z.string().trim().max(40).optional(),
        isArchived: z.boolean().optional(),
      }),
    )
    .output(Class),
  setGuides: allow(staff)
    .route({
      method: 'PUT',
      path: '/classes/{class}/guides',
      tags,
      summary: 'Who teaches the class and who mentors it',
    })
    .input(
      inClass.extend({ teachers: z.array(z.string()).min(1).max(20), mentors: z.array(z.string()).max(40) }),
    )
    .output(Class),
  removeStudent: allow(staff)
    .route({
      method: 'DELETE',
      path: '/classes/{class}/students/{student}',
      tags,
      summary: 'Take a student off the class',
    })
    .input(inClass.extend({ student: z.string() }))
    .output(Class),
  /** The whole arrangement at once, so that a page can offer undo. Students not named are unplaced. */
  arrangeTeams: allow(staff)
    .route({
      method: 'PUT',
      path: '/classes/{class}/teams',
      tags,
      summary: 'Put students into companies by hand',
    })
    .input(
      inClass.extend({
        teams: z
          .array(z.object({ id: TeamId.optional(), name: TeamName, members: z.array(z.string()).max(40) }))
          .max(100),
      }),
    )
    .output(Class),
  drawTeams: allow(staff)
    .route({
      method: 'POST',
      path: '/classes/{class}/teams/draw',
      tags,
      summary: 'Put students into companies at random',
    })
    .input(inClass.extend({ size: z.number().int().min(1).max(12), who: z.enum(['everybody', 'unplaced']) }))
    .output(Class),
  openWorld: allow(staff)
    .route({
      method: 'POST',
      path: '/classes/{class}/world',
      tags,
      summary: 'Open a world for the companies of the class',
    })
    .input(
      inClass.extend({
        scenario: z.string(),
        seed: z.number().int().min(0).max(4_294_967_295),
        name: z.string().trim().max(80).optional(),
      }),
    )
    .output(z.object({ world: WorldId })),
  activity: allow(['administrator', 'teacher', 'mentor'])
    .route({ method: 'GET', path: '/classes/{class}/activity', tags, summary: 'What each student did' })
    .input(inClass)
    .output(z.array(StudentActivity)),
};
