import type { Marking } from '@portolan/contract/evaluation';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { teachingContent } from '../curriculum/index.ts';
import { handedIn, lockTeam } from '../teaching/index.ts';
import { presentMarking } from './present-marking.ts';
import {
  criteriaMissing,
  criterionUnknown,
  handedInAnew,
  markedAlready,
  noSuchMarking,
  nothingHandedIn,
  scoreOffScale,
} from './refusals.ts';
import { findSheet, saveSheet, standingSheets } from './store.ts';

export interface MarkGiven {
  /** As whom the rater marks in this class. */
  readonly party: 'teacher' | 'mentor';
  readonly class: string;
  readonly team: string;
  readonly deliverable: string;
  readonly workVersion: number;
  readonly scores: Marking['scores'];
  readonly comment: string;
  readonly corrects?: string | undefined;
}

/**
 * Marks what a team handed in, on every criterion of the rater's party. A rater who marked it before says so by naming
 * the marking that this one corrects; the earlier one stays on record.
 */
export async function markWork(db: Db, caller: Caller, given: MarkGiven, now: Date): Promise<Marking> {
  const { party } = given;
  const [page] = (await handedIn(db, [given.team])).filter(
    ({ deliverable }) => deliverable === given.deliverable,
  );
  if (!page) throw nothingHandedIn();
  if (page.version !== given.workVersion) throw handedInAnew(page.version);
  mustFitRubric(given);
  await lockTeam(db, given.team);
  await mustCorrectOwn(db, caller, given);
  const id = randomUUID();
  const row = {
    id,
    classId: given.class,
    teamId: given.team,
    party,
    raterId: caller.personId,
    deliverable: given.deliverable,
    workVersion: given.workVersion,
    comment: given.comment,
    at: now,
    corrects: given.corrects ?? null,
  };
  const scores = given.scores.map(({ criterion, score }) => ({
    id: randomUUID(),
    sheetId: id,
    personId: null,
    criterion,
    score,
  }));
  await saveSheet(db, row, scores);
  return presentMarking({ ...row, scores }, caller.name);
}

function mustFitRubric({ party, deliverable, scores }: MarkGiven): void {
  const { rubrics, scale } = teachingContent();
  const rubric = rubrics.find((one) => one.deliverable === deliverable);
  const wanted = rubric?.criteria.filter((criterion) => criterion.party === party).map(({ id }) => id) ?? [];
  const steps = scale.map(({ score }) => score);
  for (const { criterion, score } of scores) {
    if (!wanted.includes(criterion)) throw criterionUnknown(criterion);
    if (!steps.includes(score)) throw scoreOffScale(criterion, Math.min(...steps), Math.max(...steps));
  }
  const missing = wanted.filter((id) => scores.filter(({ criterion }) => criterion === id).length !== 1);
  if (missing.length > 0) throw criteriaMissing(missing);
}

async function mustCorrectOwn(db: Db, caller: Caller, given: MarkGiven): Promise<void> {
  const mine = (await standingSheets(db, given.class, { teamId: given.team })).filter(
    ({ raterId, deliverable }) => raterId === caller.personId && deliverable === given.deliverable,
  );
  if (given.corrects === undefined) {
    if (mine.length > 0) throw markedAlready();
    return;
  }
  if (mine.some(({ id }) => id === given.corrects)) return;
  throw (await findSheet(db, given.corrects)) ? markedAlready() : noSuchMarking(given.corrects);
}
