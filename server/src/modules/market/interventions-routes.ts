import { contract } from '@portolan/contract';
import { implement } from '@orpc/server';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { inTransaction, signedIn } from '../../platform/http/access.ts';
import type { RequestContext } from '../../platform/http/context.ts';
import { inWords } from './check-decision.ts';
import type { Engine } from './engine.ts';
import { enterWorld } from './enter-world.ts';
import { intervene } from './intervene.ts';
import { interventionsIn, type JournalRow } from './journal-store.ts';
import { mustBeAllowedToWatch } from './policy.ts';
import { presentLine } from './present-line.ts';
import { namesOf } from './present-world.ts';
import { namesIn } from './scenario-names.ts';
import { seeShocks } from './see-shocks.ts';
import { takeBackIntervention } from './take-back.ts';

const os = implement(contract.market.interventions).$context<RequestContext>();

async function peopleOf(db: Db, caller: Caller, rows: readonly JournalRow[]) {
  return namesOf(
    db,
    caller.schoolId,
    rows.flatMap(({ personId, takenBackBy }) => [personId, takenBackBy ?? []].flat()),
  );
}

export function interventionsRoutes(engine: Engine) {
  return os.router({
    make: os.make.use(signedIn).handler(async ({ context, input }) => {
      const { db, caller, language, now } = context;
      const line = await intervene({ db, engine, caller, language, now }, input);
      return presentLine(line, new Map([[caller.personId, caller.name]]), []);
    }),

    list: os.list.use(signedIn).handler(async ({ context: { db, caller, language }, input }) => {
      const entrance = await enterWorld(db, caller, input.world);
      mustBeAllowedToWatch(caller, entrance);
      const rows = await interventionsIn(db, input.world);
      const people = await peopleOf(db, caller, rows);
      const wording = { language, names: await namesIn(db, entrance.world.scenarioHash) };
      return rows.map((row) => presentLine(row, people, inWords(row.faults, wording)));
    }),

    shocks: os.shocks.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const entrance = await enterWorld(db, caller, input.world);
      mustBeAllowedToWatch(caller, entrance);
      return seeShocks(db, entrance.world);
    }),

    takeBack: os.takeBack
      .use(signedIn)
      .use(inTransaction)
      .handler(async ({ context: { db, caller, now }, input }) => {
        const line = await takeBackIntervention(db, { caller, now }, input);
        return presentLine(line, await peopleOf(db, caller, [line]), []);
      }),
  });
}
