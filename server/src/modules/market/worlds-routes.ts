import { contract } from '@portolan/contract';
import type { WorldNews } from '@portolan/contract/market';
import { implement } from '@orpc/server';
import type { Db } from '../../platform/database/database.ts';
import { inTransaction, signedIn } from '../../platform/http/access.ts';
import type { RequestContext } from '../../platform/http/context.ts';
import { daysOf } from './day-store.ts';
import type { Engine } from './engine.ts';
import { enterWorld } from './enter-world.ts';
import { exportJournal } from './export-journal.ts';
import { setPace, setState } from './keep-pace.ts';
import { mustBeAllowedToPlay, mustBeAllowedToWatch } from './policy.ts';
import { presentWorld, presentWorlds } from './present-world.ts';
import { listScenariosFor } from './scenarios.ts';
import { makeSeeStandings } from './see-standings.ts';
import { stopPlaying, wantDays } from './want-days.ts';
import { tellWorld, topicOf } from './world-news.ts';
import { worldsOfPerson, worldsOfSchool } from './world-store.ts';

const os = implement(contract.market.worlds).$context<RequestContext>();

type SignedIn = Pick<RequestContext, 'db' | 'live'> & { caller: NonNullable<RequestContext['caller']> };

async function presentNow({ db, caller }: SignedIn, worldId: string) {
  const { world } = await enterWorld(db, caller, worldId);
  return presentWorld(db, caller, world);
}

/** What a teacher turns; when it is done, the pages that are open on the world hear of it. */
async function turn(context: SignedIn, worldId: string, act: (inside: Db) => Promise<void>) {
  const { db, caller, live } = context;
  await db.transaction(async (inside) => {
    mustBeAllowedToPlay(caller, await enterWorld(inside, caller, worldId));
    await act(inside);
  });
  tellWorld(live, worldId, { kind: 'state-changed' });
  return presentNow(context, worldId);
}

export function worldsRoutes(engine: Engine) {
  const seeStandings = makeSeeStandings(engine);
  return os.router({
    scenarios: os.scenarios
      .use(signedIn)
      .handler(({ context: { db, caller } }) => listScenariosFor(db, caller.schoolId)),

    mine: os.mine.use(signedIn).handler(async ({ context: { db, caller } }) => {
      const isAdministrator = caller.role === 'administrator';
      const rows = await (isAdministrator
        ? worldsOfSchool(db, caller.schoolId)
        : worldsOfPerson(db, caller.personId));
      return presentWorlds(db, caller, rows);
    }),

    get: os.get.use(signedIn).handler(({ context, input }) => presentNow(context, input.world)),

    playDays: os.playDays
      .use(signedIn)
      .use(inTransaction)
      .handler(async ({ context: { db, caller, jobs }, input }) => {
        mustBeAllowedToPlay(caller, await enterWorld(db, caller, input.world));
        return wantDays(db, jobs, input.world, input.count);
      }),

    stopPlaying: os.stopPlaying
      .use(signedIn)
      .handler(({ context, input }) =>
        turn(context, input.world, (inside) => stopPlaying(inside, input.world)),
      ),

    setPace: os.setPace
      .use(signedIn)
      .handler(({ context, input }) =>
        turn(context, input.world, (inside) => setPace(inside, context, input.world, input.pace)),
      ),

    setState: os.setState
      .use(signedIn)
      .handler(({ context, input }) =>
        turn(context, input.world, (inside) => setState(inside, context, input.world, input.state)),
      ),

    standings: os.standings.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const entrance = await enterWorld(db, caller, input.world);
      mustBeAllowedToWatch(caller, entrance);
      return seeStandings(db, caller, entrance);
    }),

    hashes: os.hashes.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const entrance = await enterWorld(db, caller, input.world);
      mustBeAllowedToWatch(caller, entrance);
      return (await daysOf(db, input.world)).map(({ day, hash, playedAt, milliseconds }) => ({
        day,
        hash,
        playedAt: playedAt.toISOString(),
        seconds: milliseconds / 1000,
      }));
    }),

    journalFile: os.journalFile.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const entrance = await enterWorld(db, caller, input.world);
      mustBeAllowedToWatch(caller, entrance);
      const body = await exportJournal(db, entrance.world);
      return { headers: { 'content-disposition': `attachment; filename="${body.name}"` }, body };
    }),

    watch: os.watch.use(signedIn).handler(async function* ({ context, input, signal }) {
      await enterWorld(context.db, context.caller, input.world);
      for await (const news of context.live.subscribe(topicOf(input.world), signal)) yield news as WorldNews;
    }),
  });
}
