import { contract } from '@portolan/contract';
import { implement } from '@orpc/server';
import { signedIn } from '../../platform/http/access.ts';
import type { RequestContext } from '../../platform/http/context.ts';
import { pageOfAds } from './ad-store.ts';
import type { Engine } from './engine.ts';
import { readCompany } from './enter-world.ts';
import { makeMeasureIncrement } from './measure-increment.ts';
import { makeMeasureRegret } from './measure-regret.ts';

const os = implement(contract.market.advertising).$context<RequestContext>();

export function advertisingRoutes(engine: Engine) {
  const measureIncrement = makeMeasureIncrement(engine);
  const measureRegret = makeMeasureRegret(engine);

  return os.router({
    report: os.report.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { of } = await readCompany(db, caller, input);
      return pageOfAds(db, { ...input, ...of });
    }),

    increment: os.increment.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { world } = await readCompany(db, caller, input);
      return measureIncrement(world, input);
    }),

    regret: os.regret.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { world, isMember } = await readCompany(db, caller, input);
      return measureRegret(world, { ...input, isAllTold: !isMember });
    }),
  });
}
