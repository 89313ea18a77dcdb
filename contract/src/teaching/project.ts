import * as z from 'zod';
import { allow, everyRole, judges, staff } from '../access.ts';
import { inClass, TeamId } from './classes.ts';
import { Bilingual } from '../words.ts';

/** Something a team hands in at a stage of the project, e.g. the market research report. */
export const Deliverable = z.object({
  id: z.string(),
  stage: z.string(),
  name: Bilingual,
  task: Bilingual,
  rubric: z.string(),
  dueDay: z.number().nullable(),
});

export const Stage = z.object({
  id: z.string(),
  name: Bilingual,
  aim: Bilingual,
  tasks: z.array(z.object({ id: z.string(), name: Bilingual, does: Bilingual })),
  deliverables: z.array(Deliverable),
});
export type Stage = z.infer<typeof Stage>;

/** What a team wrote for a deliverable. Each hand-in is a version of its own; drafts are kept as they are typed. */
export const Work = z.object({
  deliverable: z.string(),
  team: TeamId,
  state: z.enum(['not-begun', 'draft', 'handed-in']),
  text: z.string(),
  version: z.number(),
  changedAt: z.string().nullable(),
  changedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  handedInAt: z.string().nullable(),
  /** After the day it was due. */
  isLate: z.boolean(),
  /** What was handed in last, which is what is marked; the team may be writing on meanwhile. */
  handedIn: z.object({ version: z.number(), text: z.string() }).nullable(),
});
export type Work = z.infer<typeof Work>;

const tags = ['teaching: project'];
const inTeam = inClass.extend({ team: TeamId });

export const project = {
  stages: allow(everyRole)
    .route({
      method: 'GET',
      path: '/classes/{class}/project',
      tags,
      summary: 'The six stages with their tasks, deliverables and deadlines',
    })
    .input(inClass)
    .output(z.array(Stage)),
  setDeadline: allow(staff)
    .route({
      method: 'PUT',
      path: '/classes/{class}/project/{deliverable}/deadline',
      tags,
      summary: 'Set the trading day by which a deliverable is due',
    })
    .input(inClass.extend({ deliverable: z.string(), dueDay: z.number().int().min(1).max(2000).nullable() }))
    .output(z.array(Stage)),
  work: allow(everyRole)
    .route({
      method: 'GET',
      path: '/classes/{class}/teams/{team}/work',
      tags,
      summary: "A team's deliverables",
    })
    .input(inTeam)
    .output(z.array(Work)),
  allWork: allow(judges)
    .route({ method: 'GET', path: '/classes/{class}/work', tags, summary: 'The deliverables of every team' })
    .input(inClass)
    .output(z.array(Work)),
  saveDraft: allow(['student'])
    .route({
      method: 'PUT',
      path: '/classes/{class}/teams/{team}/work/{deliverable}',
      tags,
      summary: 'Keep a draft',
    })
    .input(
      inTeam.extend({ deliverable: z.string(), text: z.string().max(40_000), version: z.number().int() }),
    )
    .output(Work),
  handIn: allow(['student'])
    .route({
      method: 'POST',
      path: '/classes/{class}/teams/{team}/work/{deliverable}/hand-in',
      tags,
      summary: 'Hand a deliverable in',
    })
    .input(inTeam.extend({ deliverable: z.string(), version: z.number().int() }))
    .output(Work),
};
