import * as z from 'zod';
import { allow, everyRole, judges, staff } from '../access.ts';
import { inClass, TeamId } from '../teaching/classes.ts';
import { Bilingual, Values } from '../words.ts';

export const Party = z.enum(['teacher', 'mentor', 'platform', 'peer', 'self']);
export type Party = z.infer<typeof Party>;

/** A criterion with a described level for each step of the scale, lowest first; tied to competencies and judged by one party. */
export const Criterion = z.object({
  id: z.string(),
  name: Bilingual,
  party: z.enum(['teacher', 'mentor']),
  /** Part of its party's mark of the deliverable; a party's weights sum to 1. */
  weight: z.number(),
  competencies: z.array(z.string()),
  levels: z.array(Bilingual),
});
export const Rubric = z.object({
  id: z.string(),
  stage: z.string(),
  deliverable: z.string(),
  name: Bilingual,
  criteria: z.array(Criterion),
});
export type Rubric = z.infer<typeof Rubric>;

/** The steps that every rubric describes: what raters give, and the mark out of 100 that it stands for. */
export const ScaleStep = z.object({ score: z.number(), mark: z.number(), name: Bilingual });
export type ScaleStep = z.infer<typeof ScaleStep>;

/** A mark that one rater gave one team's deliverable. Corrections are new records that name the old one. */
export const Marking = z.object({
  id: z.string(),
  deliverable: z.string(),
  team: TeamId,
  workVersion: z.number(),
  party: Party,
  rater: z.object({ id: z.string(), name: z.string() }),
  scores: z.array(z.object({ criterion: z.string(), score: z.number().int() })),
  comment: z.string(),
  at: z.string(),
  corrects: z.string().nullable(),
});
export type Marking = z.infer<typeof Marking>;

/** A line of the work list of who marks: what waits, since when. */
export const ToMark = z.object({
  deliverable: z.string(),
  name: Bilingual,
  team: z.object({ id: TeamId, name: z.string() }),
  handedInAt: z.string().nullable(),
  state: z.enum(['not-handed-in', 'waiting', 'marked', 'changed-since']),
  marking: z.string().nullable(),
});
export type ToMark = z.infer<typeof ToMark>;

/** The weights of a class, per cent; parties and stages each sum to 100. */
export const Weights = z.object({
  parties: z.object({ teacher: z.number(), mentor: z.number(), platform: z.number(), peer: z.number() }),
  stages: z.record(z.string(), z.number()),
  /** What a missing party does: the mark waits, or the others are weighed as if they were the whole. */
  missing: z.enum(['wait', 'renormalise']),
  /** How far WebPA moves a member away from the team's mark, 0 to 1. */
  peerWeight: z.number().min(0).max(1),
});
export type Weights = z.infer<typeof Weights>;

const MARK_PARTS = [
  'mark',
  'party',
  'stage',
  'deliverable',
  'rater',
  'criterion',
  'metric',
  'reference',
  'peer-factor',
  'evidence',
] as const;

/**
 * A mark and what it is made of, down to single evidence. Scores are 0 to 100; null: nothing there yet. A type and no
 * interface, because the typed client takes an interface for something JSON cannot carry.
 */
export type MarkPart = {
  id: string;
  kind: (typeof MARK_PARTS)[number];
  /** A translation key, or a text with both languages. */
  name: { zh: string; en: string };
  score: number | null;
  weight: number | null;
  /** How the score comes of the parts, as a translation key with values. */
  rule: string | null;
  values: Record<string, string | number>;
  evidence: { at: string; by: string | null; source: string; link: string | null } | null;
  parts: MarkPart[];
};
export const MarkPart: z.ZodType<MarkPart> = z.lazy(() =>
  z.object({
    id: z.string(),
    kind: z.enum(MARK_PARTS),
    name: Bilingual,
    score: z.number().nullable(),
    weight: z.number().nullable(),
    rule: z.string().nullable(),
    values: Values,
    evidence: z
      .object({ at: z.string(), by: z.string().nullable(), source: z.string(), link: z.string().nullable() })
      .nullable(),
    parts: z.array(MarkPart),
  }),
);

export const GradebookRow = z.object({
  student: z.object({ id: z.string(), name: z.string(), number: z.string().nullable() }),
  team: z.object({ id: TeamId, name: z.string() }).nullable(),
  mark: z.number().nullable(),
  parties: z.record(z.string(), z.number().nullable()),
  stages: z.record(z.string(), z.number().nullable()),
  peerFactor: z.number().nullable(),
  /** Share of the team's decisions, beside the peers' view; a large disagreement is flagged, never averaged. */
  decisionShare: z.number().nullable(),
  flags: z.array(z.string()),
});
export type GradebookRow = z.infer<typeof GradebookRow>;

/** A student's sheet for rating team-mates: each criterion 0 to 5 for every member, themselves included. */
export const PeerSheet = z.object({
  team: z.object({ id: TeamId, name: z.string() }),
  members: z.array(z.object({ id: z.string(), name: z.string(), isMe: z.boolean() })),
  criteria: z.array(
    z.object({ id: z.string(), name: Bilingual, asks: Bilingual, scale: z.array(Bilingual) }),
  ),
  ratings: z.array(
    z.object({ member: z.string(), criterion: z.string(), score: z.number().int().min(0).max(5) }),
  ),
  isOpen: z.boolean(),
  handedInAt: z.string().nullable(),
});
export type PeerSheet = z.infer<typeof PeerSheet>;

const tags = ['evaluation'];
const Score = PeerSheet.shape.ratings.element;

export const evaluation = {
  rubrics: allow(everyRole)
    .route({ method: 'GET', path: '/rubrics', tags, summary: 'The rubrics of all deliverables' })
    .output(z.object({ rubrics: z.array(Rubric), scale: z.array(ScaleStep) })),
  toMark: allow(judges)
    .route({ method: 'GET', path: '/classes/{class}/to-mark', tags, summary: 'What waits for one to mark' })
    .input(inClass)
    .output(z.array(ToMark)),
  markings: allow(everyRole)
    .route({
      method: 'GET',
      path: '/classes/{class}/teams/{team}/markings',
      tags,
      summary: "The markings of a team's deliverables; students see those of their own",
    })
    .input(inClass.extend({ team: TeamId }))
    .output(z.array(Marking)),
  mark: allow(['teacher', 'mentor'])
    .route({
      method: 'POST',
      path: '/classes/{class}/teams/{team}/markings',
      tags,
      summary: 'Mark a deliverable with its rubric',
    })
    .input(
      inClass.extend({
        team: TeamId,
        deliverable: z.string(),
        workVersion: z.number().int(),
        scores: Marking.shape.scores,
        comment: z.string().max(4000),
        corrects: z.string().optional(),
      }),
    )
    .output(Marking),
  peerSheet: allow(['student'])
    .route({
      method: 'GET',
      path: '/classes/{class}/peer-sheet',
      tags,
      summary: 'The sheet for rating team-mates',
    })
    .input(inClass)
    .output(PeerSheet),
  handInPeerSheet: allow(['student'])
    .route({ method: 'PUT', path: '/classes/{class}/peer-sheet', tags, summary: 'Rate the team-mates' })
    .input(inClass.extend({ ratings: z.array(Score) }))
    .output(PeerSheet),
  weights: allow(everyRole)
    .route({ method: 'GET', path: '/classes/{class}/weights', tags, summary: "The class's weights" })
    .input(inClass)
    .output(Weights),
  setWeights: allow(staff)
    .route({ method: 'PUT', path: '/classes/{class}/weights', tags, summary: 'Set the weights' })
    .input(inClass.extend({ weights: Weights }))
    .output(Weights),
  gradebook: allow(judges)
    .route({ method: 'GET', path: '/classes/{class}/gradebook', tags, summary: 'All marks of the class' })
    .input(inClass)
    .output(z.array(GradebookRow)),
  gradebookFile: allow(staff)
    .route({
      method: 'GET',
      path: '/classes/{class}/gradebook.csv',
      tags,
      summary: 'The gradebook as CSV',
      outputStructure: 'detailed',
    })
    .input(inClass)
    .output(z.object({ headers: z.record(z.string(), z.string()), body: z.file() })),
  studentMark: allow(everyRole)
    .route({
      method: 'GET',
      path: '/classes/{class}/students/{student}/mark',
      tags,
      summary: "A student's mark, open to its evidence",
    })
    .input(inClass.extend({ student: z.string() }))
    .output(MarkPart),
};
