import { contract } from '@portolan/contract';
import { implement } from '@orpc/server';
import { inTransaction, signedIn } from '../../platform/http/access.ts';
import type { RequestContext } from '../../platform/http/context.ts';
import { peopleById } from '../identity/index.ts';
import { mustBeOpen, mustGuide, mustSeeTeam, mustTeach, standingIn } from '../teaching/index.ts';
import { marksOfClass } from './class-marks.ts';
import { gradebookFile } from './gradebook-file.ts';
import { markWork } from './mark-work.ts';
import { partyOf, mustSeeMarkOf } from './policy.ts';
import { presentMarking } from './present-marking.ts';
import { presentRubrics } from './present-rubrics.ts';
import { handInPeerSheet, peerSheet } from './rate-team-mates.ts';
import { noSuchStudent } from './refusals.ts';
import { standingSheets } from './store.ts';
import { listToMark } from './to-mark.ts';
import { setWeights, weightsOfClass } from './weights-of-class.ts';

const os = implement(contract.evaluation).$context<RequestContext>();

export function evaluationRoutes() {
  return os.router({
    rubrics: os.rubrics.use(signedIn).handler(() => presentRubrics()),

    toMark: os.toMark
      .use(signedIn)
      .handler(async ({ context: { db, caller }, input }) =>
        listToMark(db, caller, await mustGuide(db, caller, input.class)),
      ),

    markings: os.markings.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { row } = await mustSeeTeam(db, caller, input.class, input.team);
      const sheets = (await standingSheets(db, row.id)).filter(
        ({ teamId, party }) => teamId === input.team && party !== 'peer',
      );
      const names = new Map(
        (
          await peopleById(
            db,
            row.schoolId,
            sheets.map(({ raterId }) => raterId),
          )
        ).map(({ id, name }) => [id, name]),
      );
      return sheets.map((sheet) => presentMarking(sheet, names.get(sheet.raterId) ?? ''));
    }),

    mark: os.mark
      .use(signedIn)
      .use(inTransaction)
      .handler(async ({ context: { db, caller, now }, input }) => {
        const standing = mustBeOpen(await mustSeeTeam(db, caller, input.class, input.team));
        return markWork(db, caller, { ...input, party: partyOf(standing) }, now);
      }),

    peerSheet: os.peerSheet
      .use(signedIn)
      .handler(async ({ context: { db, caller }, input }) =>
        peerSheet(db, caller, await standingIn(db, caller, input.class)),
      ),

    handInPeerSheet: os.handInPeerSheet
      .use(signedIn)
      .use(inTransaction)
      .handler(async ({ context: { db, caller, now }, input }) =>
        handInPeerSheet(db, caller, mustBeOpen(await standingIn(db, caller, input.class)), {
          ratings: input.ratings,
          now,
        }),
      ),

    weights: os.weights
      .use(signedIn)
      .handler(async ({ context: { db, caller }, input }) =>
        weightsOfClass(db, (await standingIn(db, caller, input.class)).row.id),
      ),

    setWeights: os.setWeights
      .use(signedIn)
      .use(inTransaction)
      .handler(async ({ context: { db, caller, now }, input }) => {
        const { row } = mustBeOpen(await mustTeach(db, caller, input.class));
        return setWeights(db, row.id, input.weights, { person: caller.personId, now });
      }),

    gradebook: os.gradebook.use(signedIn).handler(async ({ context: { db, caller, now }, input }) => {
      const marks = await marksOfClass(db, await mustGuide(db, caller, input.class), now);
      return marks.map(({ row }) => row);
    }),

    gradebookFile: os.gradebookFile
      .use(signedIn)
      .handler(async ({ context: { db, caller, now, language }, input }) => {
        const marks = await marksOfClass(db, await mustTeach(db, caller, input.class), now);
        const text = gradebookFile(
          marks.map(({ row }) => row),
          language,
        );
        return {
          headers: { 'content-disposition': 'attachment; filename="gradebook.csv"' },
          body: new File([text], 'gradebook.csv', { type: 'text/csv' }),
        };
      }),

    studentMark: os.studentMark.use(signedIn).handler(async ({ context: { db, caller, now }, input }) => {
      const standing = await standingIn(db, caller, input.class);
      mustSeeMarkOf(standing, caller, input.student);
      const found = (await marksOfClass(db, standing, now)).find(
        ({ row }) => row.student.id === input.student,
      );
      if (!found) throw noSuchStudent(input.student);
      return found.mark;
    }),
  });
}
