import { contract } from '@portolan/contract';
import { implement } from '@orpc/server';
import { inTransaction, signedIn } from '../../platform/http/access.ts';
import type { RequestContext } from '../../platform/http/context.ts';
import { mustBeOpen, mustGuide, mustSeeTeam, mustTeach, standingIn } from '../teaching/index.ts';
import { gradebook, markOfStudent } from './class-marks.ts';
import { gradebookFile } from './gradebook-file.ts';
import { markWork } from './mark-work.ts';
import { partyOf, mustSeeMarkOf } from './policy.ts';
import { presentMarking } from './present-marking.ts';
import { presentRubrics } from './present-rubrics.ts';
import { handInPeerSheet, peerSheet } from './rate-team-mates.ts';
import { ratersOf } from './raters.ts';
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
      const all = await standingSheets(db, row.id, { teamId: input.team });
      const sheets = all.filter(({ party }) => party !== 'peer');
      const names = await ratersOf(db, row.schoolId, sheets);
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

    gradebook: os.gradebook
      .use(signedIn)
      .handler(async ({ context: { db, caller, now }, input }) =>
        gradebook(db, await mustGuide(db, caller, input.class), now),
      ),

    gradebookFile: os.gradebookFile
      .use(signedIn)
      .handler(async ({ context: { db, caller, now, language }, input }) => {
        const rows = await gradebook(db, await mustTeach(db, caller, input.class), now);
        return {
          headers: { 'content-disposition': 'attachment; filename="gradebook.csv"' },
          body: new File([gradebookFile(rows, language)], 'gradebook.csv', { type: 'text/csv' }),
        };
      }),

    studentMark: os.studentMark.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const standing = await standingIn(db, caller, input.class);
      mustSeeMarkOf(standing, caller, input.student);
      const mark = await markOfStudent(db, standing, input.student);
      if (!mark) throw noSuchStudent(input.student);
      return mark;
    }),
  });
}
