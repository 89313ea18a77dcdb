import { contract } from '@portolan/contract';
import { implement } from '@orpc/server';
import type { Scenario } from '@portolan/engine';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { signedIn } from '../../platform/http/access.ts';
import type { RequestContext } from '../../platform/http/context.ts';
import { askWhatIf } from './ask-what-if.ts';
import { after, type Engine } from './engine.ts';
import { readCompany } from './enter-world.ts';
import { makeExplainOrder } from './explain-order.ts';
import { getOrder } from './present-order.ts';
import { makeLostSales } from './lost-sales.ts';
import { presentWhatIf } from './present-what-if.ts';
import { namesOf } from './present-world.ts';
import { rememberLast } from './remember-last.ts';
import { noSuchDay, noSuchListing, noSuchWhatIf, visitNotYours, whatIfIsOver } from './refusals.ts';
import { findWhatIf, moveOn, type WhatIfRow, whatIfsOf } from './what-if-store.ts';
import { workOutLandedCost } from './work-out-landed-cost.ts';
import { getScenario, type WorldRow } from './world-store.ts';

/** A calculator asks with every digit that is typed, and a school has a few scenarios. */
const SCENARIOS_AT_HAND = 10;

const os = implement(contract.market.questions).$context<RequestContext>();

/** A what-if of another company is none to whoever asks. */
async function getWhatIf(db: Db, input: { world: string; company: string; whatIf: string }) {
  const row = await findWhatIf(db, input.whatIf);
  if (row?.worldId !== input.world || row.company !== input.company) throw noSuchWhatIf(input.whatIf);
  return row;
}

async function present(db: Db, caller: Caller, rows: readonly WhatIfRow[]) {
  const names = await namesOf(
    db,
    caller.schoolId,
    rows.map(({ personId }) => personId),
  );
  return rows.map((row) => presentWhatIf(row, names));
}

async function presentOne(db: Db, caller: Caller, row: WhatIfRow) {
  const names = await namesOf(db, caller.schoolId, [row.personId]);
  return presentWhatIf(row, names);
}

function mustBePlayed(world: WorldRow, day: number): void {
  if (day > world.day) throw noSuchDay(day, world.day);
}

export function questionsRoutes(engine: Engine) {
  const lostSalesOf = makeLostSales(engine);
  const explainOrder = makeExplainOrder(engine);
  const scenarios = rememberLast<Scenario>(SCENARIOS_AT_HAND);
  return os.router({
    explainOrder: os.explainOrder.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { world, of } = await readCompany(db, caller, input);
      return explainOrder(world, await getOrder(db, of.worldId, of.company, input.order));
    }),

    explainVisit: os.explainVisit.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { world } = await readCompany(db, caller, input);
      const { company, day, market, slice, session } = input;
      mustBePlayed(world, day);
      const visit = { market, slice, session };
      const found = await engine.questions.run('explainVisit', { ...after(world, day - 1), company, visit });
      if (!found) throw visitNotYours();
      return found;
    }),

    lostSales: os.lostSales.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { world } = await readCompany(db, caller, input);
      mustBePlayed(world, input.day);
      return lostSalesOf(world, input);
    }),

    rankOf: os.rankOf.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { world } = await readCompany(db, caller, input);
      const { company, listing, page, day = Math.max(1, world.day) } = input;
      mustBePlayed(world, day);
      const asked = { ...after(world, day - 1), company, listing, ...(page === undefined ? {} : { page }) };
      const found = await engine.questions.run('rankOf', asked);
      if (!found) throw noSuchListing(listing);
      return found;
    }),

    landedCost: os.landedCost.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { world } = await readCompany(db, caller, input);
      const scenario = await scenarios(world.scenarioHash, () => getScenario(db, world.scenarioHash));
      const { world: _, company: __, ...asked } = input;
      return workOutLandedCost(scenario, world.day + 1, asked);
    }),

    askWhatIf: os.askWhatIf.use(signedIn).handler(async ({ context, input }) => {
      const { db, caller } = context;
      const { world } = await readCompany(db, caller, input);
      return presentOne(db, caller, await askWhatIf({ ...context, engine }, world, input));
    }),

    whatIfs: os.whatIfs.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { of } = await readCompany(db, caller, input);
      return present(db, caller, await whatIfsOf(db, of.worldId, of.company));
    }),

    whatIf: os.whatIf.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      await readCompany(db, caller, input);
      return presentOne(db, caller, await getWhatIf(db, input));
    }),

    cancelWhatIf: os.cancelWhatIf.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      await readCompany(db, caller, input);
      const row = await getWhatIf(db, input);
      if (!(await moveOn(db, row.id, { state: 'cancelled' }))) throw whatIfIsOver();
      return presentOne(db, caller, { ...row, state: 'cancelled' });
    }),
  });
}
