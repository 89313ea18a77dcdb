import type { Rubric, ScaleStep } from '@portolan/contract/evaluation';
import { teachingContent } from '../curriculum/index.ts';

export function presentRubrics(): { rubrics: Rubric[]; scale: ScaleStep[] } {
  const { rubrics, scale } = teachingContent();
  return {
    rubrics: rubrics.map((rubric) => ({
      ...rubric,
      criteria: rubric.criteria.map((criterion) => ({
        ...criterion,
        competencies: [...criterion.competencies],
        levels: [...criterion.levels],
      })),
    })),
    scale: [...scale],
  };
}
