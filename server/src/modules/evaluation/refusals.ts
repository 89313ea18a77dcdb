import { Refusal } from '../../platform/refusal.ts';

export const notYoursToMark = () => new Refusal('evaluation.not-yours-to-mark', 403);
export const notYourMark = () => new Refusal('evaluation.not-your-mark', 403);
export const nothingHandedIn = () => new Refusal('evaluation.nothing-handed-in', 409);
export const handedInAnew = (version: number) => new Refusal('evaluation.handed-in-anew', 409, { version });
export const criteriaMissing = (criteria: readonly string[]) =>
  new Refusal('evaluation.criteria-missing', 422, { criteria: criteria.join(', ') });
export const criterionUnknown = (criterion: string) =>
  new Refusal('evaluation.criterion-unknown', 422, { criterion });
export const scoreOffScale = (criterion: string, lowest: number, highest: number) =>
  new Refusal('evaluation.score-off-scale', 422, { criterion, lowest, highest });
export const markedAlready = () => new Refusal('evaluation.marked-already', 409);
export const noSuchMarking = (marking: string) => new Refusal('evaluation.no-such-marking', 404, { marking });
export const noTeamMates = () => new Refusal('evaluation.no-team-mates', 409);
export const peersIncomplete = (missing: number) =>
  new Refusal('evaluation.peers-incomplete', 422, { missing });
export const weightsDoNotSum = {
  parties: (sum: number) => new Refusal('evaluation.parties-do-not-sum', 422, { sum }),
  stages: (sum: number) => new Refusal('evaluation.stages-do-not-sum', 422, { sum }),
};
export const stageUnknown = (stage: string) => new Refusal('evaluation.stage-unknown', 422, { stage });
export const noSuchStudent = (student: string) => new Refusal('evaluation.no-such-student', 404, { student });
