import type { GradebookRow, MarkPart } from '@portolan/contract/evaluation';
import type { Class } from '@portolan/contract/teaching';
import { teachingContent } from '../curriculum/index.ts';
import { weightedMean } from './weighted-mean.ts';

export type Student = GradebookRow['student'];
export type Team = Class['companies'][number];

export interface Findings {
  readonly mark: MarkPart;
  /** The WebPA factor; absent while no team-mate has rated. */
  readonly factor: number | undefined;
  /** Of the team's decisions, 0 to 1; null while it made none. */
  readonly share: number | null;
}

/** Peers and the log are far apart when a member's shares of the team differ by more than this. */
const FAR_APART = 0.25;

/** A student's line of the gradebook: the mark, what it is made of, and what a teacher should look at. */
export function gradebookRow(student: Student, team: Team | null, findings: Findings): GradebookRow {
  const { mark, factor, share } = findings;
  return {
    student,
    team: team === null ? null : { id: team.id, name: team.name },
    mark: mark.score,
    parties: Object.fromEntries(mark.parts.map(({ id, score }) => [id, score])),
    stages: Object.fromEntries(teachingContent().stages.map(({ id }) => [id, stageScore(mark, id)])),
    peerFactor: factor ?? null,
    decisionShare: share,
    flags: [
      ...(team === null ? ['no-company'] : []),
      ...(mark.score === null ? ['no-mark'] : []),
      ...(team !== null && peersDisagree(team, findings) ? ['peers-and-log-disagree'] : []),
    ],
  };
}

function peersDisagree({ members }: Team, { factor, share }: Findings): boolean {
  if (factor === undefined || share === null || members.length < 2) return false;
  return Math.abs(factor / members.length - share) > FAR_APART;
}

/** A stage over all parties that judge it, by the parties' weights. */
function stageScore(mark: MarkPart, stage: string): number | null {
  const judged = mark.parts.map(({ id, weight, parts }) => ({
    weight,
    score: parts.find((part) => part.id === `${id}/${stage}`)?.score ?? null,
  }));
  return weightedMean(judged, 'renormalise');
}
