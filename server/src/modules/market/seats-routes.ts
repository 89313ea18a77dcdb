import { contract } from '@portolan/contract';
import { loadPanel } from '@portolan/engine/files';
import { implement } from '@orpc/server';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { signedIn } from '../../platform/http/access.ts';
import type { RequestContext } from '../../platform/http/context.ts';
import { askSwap, orderPanels } from './ask-seat-play.ts';
import { enterWorld } from './enter-world.ts';
import { mustBeAllowedToSwap } from './policy.ts';
import { presentSeatPlay, presentSeatPlayed, presentWays } from './present-seat-play.ts';
import { namesOf } from './present-world.ts';
import { noSuchSeatPlay, seatPlayIsOver } from './refusals.ts';
import { namesIn } from './scenario-names.ts';
import { findSeatPlay, moveSeatPlayOn, type SeatPlayCard, seatPlaysOf } from './seat-play-store.ts';
import { getScenario } from './world-store.ts';

const os = implement(contract.market.seats).$context<RequestContext>();

async function judge(db: Db, caller: Caller, world: string) {
  const entrance = await enterWorld(db, caller, world);
  mustBeAllowedToSwap(caller, entrance);
  return entrance;
}

async function getPlay(db: Db, input: { world: string; play: string }) {
  const row = await findSeatPlay(db, input.play);
  if (row?.worldId !== input.world) throw noSuchSeatPlay(input.play);
  return row;
}

const askers = (db: Db, { schoolId }: Caller, rows: readonly SeatPlayCard[]) =>
  namesOf(
    db,
    schoolId,
    rows.map(({ personId }) => personId),
  );

async function present(db: Db, caller: Caller, rows: readonly SeatPlayCard[]) {
  const names = await askers(db, caller, rows);
  return rows.map((row) => presentSeatPlay(row, names));
}

async function presentOne(db: Db, caller: Caller, row: SeatPlayCard) {
  return presentSeatPlay(row, await askers(db, caller, [row]));
}

export function seatsRoutes() {
  return os.router({
    waysToPlay: os.waysToPlay.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { world } = await judge(db, caller, input.world);
      const { rivalry } = await getScenario(db, world.scenarioHash);
      return presentWays(rivalry, loadPanel().length);
    }),

    plays: os.plays.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { world } = await judge(db, caller, input.world);
      return present(db, caller, await seatPlaysOf(db, world.id));
    }),

    play: os.play.use(signedIn).handler(async ({ context: { db, caller, language }, input }) => {
      const { world } = await judge(db, caller, input.world);
      const row = await getPlay(db, input);
      const { rivalry } = await getScenario(db, world.scenarioHash);
      const wording = { language, names: await namesIn(db, world.scenarioHash) };
      return presentSeatPlayed(row, await askers(db, caller, [row]), { wording, rivalry });
    }),

    swap: os.swap.use(signedIn).handler(async ({ context, input }) => {
      const { db, caller } = context;
      const place = await judge(db, caller, input.world);
      return presentOne(db, caller, await askSwap(context, place, input));
    }),

    orderPanels: os.orderPanels.use(signedIn).handler(async ({ context, input }) => {
      const { db, caller } = context;
      const place = await judge(db, caller, input.world);
      return present(db, caller, await orderPanels(context, place));
    }),

    cancel: os.cancel.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      await judge(db, caller, input.world);
      const row = await getPlay(db, input);
      if (!(await moveSeatPlayOn(db, row.id, { state: 'cancelled' }))) throw seatPlayIsOver();
      return presentOne(db, caller, { ...row, state: 'cancelled' });
    }),
  });
}
