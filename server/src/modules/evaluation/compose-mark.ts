// A student's mark from the four parties, each opening to what it is made of.
import type { MarkPart, Weights } from '@portolan/contract/evaluation';
import type { TeachingContent } from '../curriculum/index.ts';
import { markOfWork, type MarkingSheet } from './mark-of-work.ts';
import { weightedMean } from './weighted-mean.ts';

export interface Findings {
  readonly content: Pick<TeachingContent, 'stages' | 'rubrics' | 'scale'>;
  readonly weights: Weights;
  readonly sheets: readonly MarkingSheet[];
  /** By stage, what the platform's figures are worth; a stage may have none yet. */
  readonly platform: ReadonlyMap<string, MarkPart>;
  /** The WebPA factor of the student; absent while no team-mate has rated. */
  readonly peerFactor: number | undefined;
}

const PARTIES = {
  teacher: { zh: '教师', en: 'Teacher' },
  mentor: { zh: '企业导师', en: 'Enterprise mentor' },
  platform: { zh: '平台数据', en: 'Platform data' },
  peer: { zh: '同伴互评', en: 'Peers' },
};

export function composeMark(findings: Findings): MarkPart {
  const { parties, missing } = findings.weights;
  const judged = (['teacher', 'mentor'] as const).map((party) =>
    partOf(party, stagesBy(findings, party), findings.weights),
  );
  const measured = partOf('platform', stagesOfPlatform(findings), findings.weights);
  const ofTeam = [...judged, measured];
  const parts = [...ofTeam, partOfPeers(findings, weightedMean(ofTeam, 'renormalise'))];
  return {
    id: 'mark',
    kind: 'mark',
    name: { zh: '综合成绩', en: 'Mark' },
    score: weightedMean(parts, missing),
    weight: null,
    rule: missing === 'wait' ? 'weighted-mean-of-all' : 'weighted-mean-of-present',
    values: { ...parties },
    evidence: null,
    parts,
  };
}

function partOf(
  party: 'teacher' | 'mentor' | 'platform',
  stages: MarkPart[],
  { parties, missing }: Weights,
): MarkPart {
  return {
    id: party,
    kind: 'party',
    name: PARTIES[party],
    score: weightedMean(stages, missing),
    weight: parties[party],
    rule: missing === 'wait' ? 'weighted-mean-of-all' : 'weighted-mean-of-present',
    values: {},
    evidence: null,
    parts: stages,
  };
}

function stagesBy({ content, weights, sheets }: Findings, party: 'teacher' | 'mentor'): MarkPart[] {
  return content.stages.map((stage) => {
    const work = markOfWork(content, { party, deliverable: stage.deliverable, sheets });
    return stagePart(party, stage, weights, { score: work.score, parts: [work] });
  });
}

function stagesOfPlatform({ content, weights, platform }: Findings): MarkPart[] {
  return content.stages.map((stage) => {
    const { score = null, parts = [] } = platform.get(stage.id) ?? {};
    return stagePart('platform', stage, weights, { score, parts });
  });
}

function stagePart(
  party: string,
  stage: TeachingContent['stages'][number],
  weights: Weights,
  { score, parts }: Pick<MarkPart, 'score' | 'parts'>,
): MarkPart {
  return {
    id: `${party}/${stage.id}`,
    kind: 'stage',
    name: stage.name,
    score,
    weight: weights.stages[stage.id] ?? 0,
    rule: 'stage',
    values: {},
    evidence: null,
    parts,
  };
}

/**
 * What team-mates say moves a student away from the team's own mark: factor 1 leaves it, the class's `peerWeight` says
 * how far the rest may move it. Above 100 it stays at 100.
 */
function partOfPeers({ weights, peerFactor }: Findings, teamScore: number | null): MarkPart {
  const factor = peerFactor === undefined ? null : 1 + weights.peerWeight * (peerFactor - 1);
  const score = factor === null || teamScore === null ? null : Math.min(100, Math.max(0, teamScore * factor));
  const values = { team: teamScore ?? '', factor: peerFactor ?? '', peerWeight: weights.peerWeight };
  const parts: MarkPart[] =
    peerFactor === undefined
      ? []
      : [
          {
            id: 'peer/factor',
            kind: 'peer-factor',
            name: { zh: 'WebPA 系数', en: 'WebPA factor' },
            score: null,
            weight: null,
            rule: 'web-pa',
            values: { factor: peerFactor },
            evidence: null,
            parts: [],
          },
        ];
  return {
    id: 'peer',
    kind: 'party',
    name: PARTIES.peer,
    score,
    weight: weights.parties.peer,
    rule: peerFactor === undefined ? 'no-ratings' : 'team-times-factor',
    values,
    evidence: null,
    parts,
  };
}
