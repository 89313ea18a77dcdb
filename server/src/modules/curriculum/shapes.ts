// What the teaching files under content/ must look like; content/README.md tells the same in words.
import { Bilingual, Source } from '@portolan/engine/words';
import {
  id,
  integer,
  list,
  number,
  object,
  oneOf,
  optional,
  yesOrNo,
  type Infer,
} from '@portolan/engine/shape';

const Competency = object({ id, name: Bilingual, says: Bilingual, source: Source });
export const Competencies = object({ competencies: list(Competency, { min: 1, max: 60 }) });

/** The levels that every rubric describes, the lowest first: what raters give and what a mark out of 100 it stands for. */
export const RubricScale = object({
  levels: list(object({ score: integer(1, 9), mark: number(0, 100), name: Bilingual }), { min: 4, max: 4 }),
});

const Criterion = object({
  id,
  name: Bilingual,
  /** Who judges it; the same page may be judged by both, each on their own criteria. */
  party: oneOf('teacher', 'mentor'),
  /** Part of its party's mark of the deliverable; a party's weights sum to 1. */
  weight: number(0.01, 1),
  competencies: list(id, { min: 1, max: 4 }),
  /** One description for each level of the scale, in its order. */
  levels: list(Bilingual, { min: 4, max: 4 }),
});
export const Rubric = object({
  id,
  stage: id,
  deliverable: id,
  name: Bilingual,
  criteria: list(Criterion, { min: 4, max: 6 }),
});
export type Rubric = Infer<typeof Rubric>;

const PeerCriterion = object({
  id,
  name: Bilingual,
  asks: Bilingual,
  /** What 0, 1, 2, 3, 4 and 5 mean. */
  scores: list(Bilingual, { min: 6, max: 6 }),
});
export const PeerCriteria = object({ criteria: list(PeerCriterion, { min: 3, max: 10 }), source: Source });

const Metric = object({
  id,
  name: Bilingual,
  /** How it is computed, in words that a student can check against the company's own pages. */
  says: Bilingual,
  unit: oneOf('share', 'count', 'days', 'stars', 'points', 'money', 'ratio'),
  better: oneOf('higher', 'lower'),
  scorecard: oneOf('growth', 'profit-and-cash', 'service', 'compliance', 'market-understanding'),
  /** Stands beside the others without a score: neither much nor little of it is good by itself. */
  isShownOnly: optional(yesOrNo),
});
const Task = object({ id, name: Bilingual, does: Bilingual, competencies: list(id, { min: 1, max: 4 }) });
const Stage = object({
  id,
  name: Bilingual,
  aim: Bilingual,
  tasks: list(Task, { min: 2, max: 8 }),
  deliverable: object({ id, name: Bilingual, asks: Bilingual, rubric: id }),
  /** What the platform party measures for the stage. */
  evidence: list(Metric, { min: 1, max: 8 }),
});
export const Stages = object({ stages: list(Stage, { min: 6, max: 6 }) });
export type Stages = Infer<typeof Stages>;

const Term = object({ id, term: Bilingual, says: Bilingual, source: optional(Source) });
export const Terms = object({ name: Bilingual, terms: list(Term, { min: 1, max: 400 }) });
export type Terms = Infer<typeof Terms>;

/** The class of the demo school: its companies, who plays each before people do, and what was handed in and marked. */
export const DemoClass = object({
  name: Bilingual,
  term: Bilingual,
  scenario: id,
  seed: integer(0, 4_294_967_295),
  days: integer(1, 200),
  companies: list(
    object({
      name: Bilingual,
      plays: oneOf('price-follower', 'quality-leader', 'liquidator', 'copycat'),
      strength: integer(1, 5),
    }),
    { min: 1, max: 40 },
  ),
  works: list(object({ company: integer(1, 40), deliverable: id, text: Bilingual })),
  markings: list(
    object({
      company: integer(1, 40),
      deliverable: id,
      party: oneOf('teacher', 'mentor'),
      /** On every criterion of the party. */
      score: integer(1, 9),
      comment: Bilingual,
    }),
  ),
  source: Source,
});
export type DemoClass = Infer<typeof DemoClass>;
