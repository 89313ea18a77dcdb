// One party's mark of a deliverable, from its raters' sheets down to the single scores.
import type { MarkPart } from '@portolan/contract/evaluation';
import type { TeachingContent } from '../curriculum/index.ts';
import { meanOfRaters, weightedMean } from './weighted-mean.ts';

/** A sheet that stands: not corrected by a later one. */
export interface MarkingSheet {
  readonly id: string;
  readonly party: 'teacher' | 'mentor';
  readonly rater: { readonly id: string; readonly name: string };
  readonly deliverable: string;
  readonly workVersion: number;
  readonly comment: string;
  readonly at: Date;
  readonly scores: readonly { readonly id: string; readonly criterion: string; readonly score: number }[];
}

type Rubric = TeachingContent['rubrics'][number];

/** The mark of a deliverable by one party: the mean of its raters, each the weighted mean of the party's criteria. */
export function markOfWork(
  { rubrics, scale }: Pick<TeachingContent, 'rubrics' | 'scale'>,
  asked: {
    readonly party: 'teacher' | 'mentor';
    readonly deliverable: TeachingContent['stages'][number]['deliverable'];
    readonly sheets: readonly MarkingSheet[];
  },
): MarkPart {
  const { party, deliverable } = asked;
  const rubric = rubrics.find(({ id }) => id === deliverable.rubric);
  if (!rubric) throw new Error(`The deliverable ${deliverable.id} names a rubric that is not there`);
  const raters = asked.sheets
    .filter((sheet) => sheet.party === party && sheet.deliverable === deliverable.id)
    .map((sheet) => markOfRater(rubric, scale, sheet));
  const score = meanOfRaters(raters.flatMap((part) => part.score ?? []));
  return {
    id: `${party}/${deliverable.id}`,
    kind: 'deliverable',
    name: deliverable.name,
    score,
    weight: null,
    rule: 'mean-of-raters',
    values: { raters: raters.length },
    evidence: null,
    parts: raters,
  };
}

function markOfRater(rubric: Rubric, scale: TeachingContent['scale'], sheet: MarkingSheet): MarkPart {
  const evidence = { at: sheet.at.toISOString(), by: sheet.rater.name, source: 'sheet', link: null };
  const criteria = rubric.criteria
    .filter(({ party }) => party === sheet.party)
    .map((criterion): MarkPart => {
      const given = sheet.scores.find((one) => one.criterion === criterion.id);
      const step = scale.find(({ score }) => score === given?.score);
      const level = step ? criterion.levels[scale.indexOf(step)] : undefined;
      return {
        id: given?.id ?? `${sheet.id}/${criterion.id}`,
        kind: 'criterion',
        name: criterion.name,
        score: step?.mark ?? null,
        weight: criterion.weight,
        rule: 'step-of-the-scale',
        values: {
          given: given?.score ?? '',
          zh: level?.zh ?? '',
          en: level?.en ?? '',
          competencies: criterion.competencies.join(', '),
        },
        evidence: { ...evidence, source: 'score' },
        parts: [],
      };
    });
  const name = { zh: sheet.rater.name, en: sheet.rater.name };
  const values = { comment: sheet.comment, version: sheet.workVersion };
  return {
    id: sheet.id,
    kind: 'rater',
    name,
    score: weightedMean(criteria, 'renormalise'),
    weight: null,
    rule: 'weighted-mean',
    values,
    evidence,
    parts: criteria,
  };
}
