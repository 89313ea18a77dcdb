import { contract } from '@portolan/contract';
import { implement } from '@orpc/server';
import { signedIn } from '../../platform/http/access.ts';
import type { RequestContext } from '../../platform/http/context.ts';
import { keepScenario } from './keep-scenario.ts';
import { presentCalibration, presentCard } from './present-calibration.ts';
import { noSuchCalibration, notDone, notRunning } from './refusals.ts';
import type { Runner } from './run-calibration.ts';
import { startCalibration } from './start-calibration.ts';
import { calibrationsOf, findCalibration, moveOn } from './store.ts';
import { pageOf } from './write-report.ts';

const os = implement(contract.calibration).$context<RequestContext>();

async function getCalibration(
  context: Pick<RequestContext, 'db'> & { caller: { schoolId: string } },
  id: string,
) {
  const row = await findCalibration(context.db, context.caller.schoolId, id);
  if (!row) throw noSuchCalibration(id);
  return row;
}

export function calibrationRoutes(runner: Runner) {
  return os.router({
    list: os.list
      .use(signedIn)
      .handler(async ({ context: { db, caller, now } }) =>
        (await calibrationsOf(db, caller.schoolId)).map((row) => presentCard(row, now)),
      ),

    start: os.start.use(signedIn).handler(async ({ context: { db, caller, now }, input }) => {
      const { map, k, ...files } = input;
      return presentCard(await startCalibration({ db, runner, caller, now }, { files, map, k }), now);
    }),

    get: os.get
      .use(signedIn)
      .handler(async ({ context, input }) =>
        presentCalibration(await getCalibration(context, input.calibration), context.language, context.now),
      ),

    cancel: os.cancel.use(signedIn).handler(async ({ context, input }) => {
      const row = await getCalibration(context, input.calibration);
      if (!(await moveOn(context.db, row.id, { state: 'cancelled' }))) throw notRunning();
      runner.stop(row.id);
      return presentCard({ ...row, state: 'cancelled' }, context.now);
    }),

    keep: os.keep
      .use(signedIn)
      .handler(({ context: { db, caller, now }, input }) =>
        db.transaction((inside) => keepScenario(inside, caller, { ...input, now })),
      ),

    report: os.report.use(signedIn).handler(async ({ context, input }) => {
      const { report, file } = await getCalibration(context, input.calibration);
      if (!report) throw notDone();
      const page = pageOf(report, file, context.language);
      return {
        headers: { 'content-disposition': 'attachment; filename="calibration.html"' },
        body: new File([page], 'calibration.html', { type: 'text/html' }),
      };
    }),
  });
}
