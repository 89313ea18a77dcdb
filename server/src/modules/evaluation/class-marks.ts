// All marks of a class, composed afresh from the evidence whenever somebody looks: nothing is stored that could disagree.
import type { GradebookRow, MarkPart } from '@portolan/contract/evaluation';
import type { Db } from '../../platform/database/database.ts';
import { teachingContent } from '../curriculum/index.ts';
import { peopleById } from '../identity/index.ts';
import { presentClass, type Standing, studentActivity } from '../teaching/index.ts';
import { composeMark } from './compose-mark.ts';
import type { MarkingSheet } from './mark-of-work.ts';
import { peerFactors } from './peer-factors.ts';
import { platformVerdicts } from './platform-party.ts';
import { type Sheet, standingSheets } from './store.ts';
import { weightsOfClass } from './weights-of-class.ts';

export interface StudentMark {
  readonly row: GradebookRow;
  readonly mark: MarkPart;
}

/** Peers and the log are far apart when a member's shares of the team differ by more than this. */
const FAR_APART = 0.25;

export async function marksOfClass(db: Db, { row }: Standing, now: Date): Promise<StudentMark[]> {
  const [school, weights, sheets] = [
    await presentClass(db, row),
    await weightsOfClass(db, row.id),
    await standingSheets(db, row.id),
  ];
  const names = new Map(
    (
      await peopleById(
        db,
        row.schoolId,
        sheets.map(({ raterId }) => raterId),
      )
    ).map(({ id, name }) => [id, name]),
  );
  const verdicts =
    row.worldId === null ? new Map<string, Map<string, MarkPart>>() : await platformVerdicts(db, row.worldId);
  const shares = new Map(
    (await studentActivity(db, row, now)).map(({ student, share }) => [student.id, share]),
  );
  const markOf = (
    student: GradebookRow['student'],
    team: (typeof school.companies)[number] | null,
  ): StudentMark => {
    const ofTeam = sheets.filter(({ teamId }) => teamId === team?.id);
    const factor = team === null ? undefined : factorsOf(team.members, ofTeam).get(student.id);
    const mark = composeMark({
      content: teachingContent(),
      weights,
      sheets: ofTeam.flatMap((sheet) => asMarking(sheet, names)),
      platform: verdicts.get(team?.company ?? '') ?? new Map(),
      peerFactor: factor,
    });
    const share = shares.get(student.id) ?? null;
    return { mark, row: rowOf(student, team, { mark, factor, share }) };
  };
  return [
    ...school.companies.flatMap((team) => team.members.map((student) => markOf(student, team))),
    ...school.unplaced.map((student) => markOf(student, null)),
  ];
}

function factorsOf(
  members: readonly { readonly id: string }[],
  sheets: readonly Sheet[],
): Map<string, number> {
  const ids = members.map(({ id }) => id);
  const ratings = sheets
    .filter(({ party, raterId }) => party === 'peer' && ids.includes(raterId))
    .flatMap(({ raterId, scores }) =>
      scores.flatMap(({ personId, criterion, score }) =>
        personId !== null && ids.includes(personId)
          ? [{ rater: raterId, member: personId, criterion, score }]
          : [],
      ),
    );
  return peerFactors(ids, ratings);
}

function asMarking(sheet: Sheet, names: ReadonlyMap<string, string>): MarkingSheet[] {
  const { party, id, deliverable, workVersion, comment, at, scores } = sheet;
  if (party === 'peer') return [];
  return [
    {
      id,
      party,
      deliverable,
      workVersion,
      comment,
      at,
      rater: { id: sheet.raterId, name: names.get(sheet.raterId) ?? '' },
      scores,
    },
  ];
}

interface Found {
  readonly mark: MarkPart;
  readonly factor: number | undefined;
  readonly share: number | null;
}

type Team = Awaited<ReturnType<typeof presentClass>>['companies'][number];

function rowOf(
  student: GradebookRow['student'],
  team: Team | null,
  { mark, factor, share }: Found,
): GradebookRow {
  const size = team?.members.length ?? 0;
  const isFarApart =
    factor !== undefined && share !== null && size > 1 && Math.abs(factor / size - share) > FAR_APART;
  const flags = [
    ...(team === null ? ['no-company'] : []),
    ...(mark.score === null ? ['no-mark'] : []),
    ...(isFarApart ? ['peers-and-log-disagree'] : []),
  ];
  const parties = Object.fromEntries(mark.parts.map(({ id, score }) => [id, score]));
  return {
    student,
    team: team === null ? null : { id: team.id, name: team.name },
    mark: mark.score,
    parties,
    stages: Object.fromEntries(teachingContent().stages.map(({ id }) => [id, stageScore(mark, id)])),
    peerFactor: factor ?? null,
    decisionShare: share,
    flags,
  };
}

/** A stage over all parties that judge it, by the parties' weights. */
function stageScore(mark: MarkPart, stage: string): number | null {
  const found = mark.parts.flatMap((party) => {
    const part = party.parts.find(({ id }) => id === `${party.id}/${stage}`);
    return part && part.score !== null && party.weight ? [{ score: part.score, weight: party.weight }] : [];
  });
  const whole = found.reduce((sum, { weight }) => sum + weight, 0);
  return whole === 0 ? null : found.reduce((sum, { score, weight }) => sum + score * weight, 0) / whole;
}
