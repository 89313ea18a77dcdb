import { contract } from '@portolan/contract';
import { implement } from '@orpc/server';
import { signedIn } from '../../platform/http/access.ts';
import type { RequestContext } from '../../platform/http/context.ts';
import type { Engine } from './engine.ts';
import { lookAround } from './enter-world.ts';
import { makeSeePublic } from './see-company.ts';

const os = implement(contract.market.known).$context<RequestContext>();

export function knownRoutes(engine: Engine) {
  const seePublic = makeSeePublic(engine);

  return os.router({
    catalogue: os.catalogue.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { catalogue } = await seePublic(await lookAround(db, caller, input.world));
      return catalogue;
    }),

    rules: os.rules.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { rules } = await seePublic(await lookAround(db, caller, input.world));
      return rules;
    }),

    pages: os.pages.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { pages } = await seePublic(await lookAround(db, caller, input.world));
      return pages;
    }),
  });
}
