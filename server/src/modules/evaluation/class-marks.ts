// Marks of a class, composed afresh from the evidence whenever somebody looks: nothing is stored that could disagree.
import type { GradebookRow, MarkPart, Weights } from '@portolan/contract/evaluation';
import type { Db } from '../../platform/database/database.ts';
import { teachingContent } from '../curriculum/index.ts';
import { presentClass, type Standing, studentActivity } from '../teaching/index.ts';
import { composeMark } from './compose-mark.ts';
import { type Findings, gradebookRow, type Student, type Team } from './gradebook-row.ts';
import type { MarkingSheet } from './mark-of-work.ts';
import { peerFactors } from './peer-factors.ts';
import { platformVerdicts } from './platform-party.ts';
import { ratersOf } from './raters.ts';
import { type Sheet, standingSheets } from './store.ts';
import { weightsOfClass } from './weights-of-class.ts';

/** One row for each student: company by company, and last those who are in none. */
export async function gradebook(db: Db, { row }: Standing, now: Date): Promise<GradebookRow[]> {
  const { companies, unplaced } = await presentClass(db, row);
  const evidence = await gatherEvidence(db, row, {});
  const activity = await studentActivity(db, row, now);
  const shares = new Map(activity.map(({ student, share }) => [student.id, share]));
  const rowFor = (student: Student, team: Team | null) => {
    const findings = { ...judge(evidence, student.id, team), share: shares.get(student.id) ?? null };
    return gradebookRow(student, team, findings);
  };
  return [
    ...companies.flatMap((team) => team.members.map((student) => rowFor(student, team))),
    ...unplaced.map((student) => rowFor(student, null)),
  ];
}

/** The mark of one student; nothing when the class has no such student. */
export async function markOfStudent(
  db: Db,
  { row }: Standing,
  studentId: string,
): Promise<MarkPart | undefined> {
  const { companies, unplaced } = await presentClass(db, row);
  const team = companies.find(({ members }) => members.some(({ id }) => id === studentId)) ?? null;
  if (team === null && !unplaced.some(({ id }) => id === studentId)) return undefined;
  const evidence = await gatherEvidence(db, row, { teamId: team?.id });
  return judge(evidence, studentId, team).mark;
}

interface Evidence {
  readonly weights: Weights;
  readonly sheets: readonly Sheet[];
  /** Names of those who marked, by id. */
  readonly raters: ReadonlyMap<string, string>;
  /** What the platform's figures are worth, by company and stage. */
  readonly platform: ReadonlyMap<string, ReadonlyMap<string, MarkPart>>;
}

async function gatherEvidence(
  db: Db,
  { id, schoolId, worldId }: Standing['row'],
  of: { teamId?: string | undefined },
): Promise<Evidence> {
  const weights = await weightsOfClass(db, id);
  const sheets = await standingSheets(db, id, of);
  const raters = await ratersOf(db, schoolId, sheets);
  const platform = worldId === null ? new Map() : await platformVerdicts(db, worldId);
  return { weights, sheets, raters, platform };
}

function judge(
  { weights, sheets, raters, platform }: Evidence,
  studentId: string,
  team: Team | null,
): Pick<Findings, 'mark' | 'factor'> {
  const ofTeam = sheets.filter(({ teamId }) => teamId === team?.id);
  const factor = team === null ? undefined : factorsOf(team, ofTeam).get(studentId);
  const mark = composeMark({
    content: teachingContent(),
    weights,
    sheets: ofTeam.flatMap((sheet) => asMarking(sheet, raters)),
    platform: platform.get(team?.company ?? '') ?? new Map(),
    peerFactor: factor,
  });
  return { mark, factor };
}

/** By what those rated who are team-mates today. */
function factorsOf({ members }: Team, sheets: readonly Sheet[]): Map<string, number> {
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

function asMarking(sheet: Sheet, raters: ReadonlyMap<string, string>): MarkingSheet[] {
  const { party, raterId } = sheet;
  return party === 'peer'
    ? []
    : [{ ...sheet, party, rater: { id: raterId, name: raters.get(raterId) ?? '' } }];
}
