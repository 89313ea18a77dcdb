import { contract } from '@portolan/contract';
import { implement } from '@orpc/server';
import { signedIn } from '../../platform/http/access.ts';
import type { RequestContext } from '../../platform/http/context.ts';
import type { Engine } from './engine.ts';
import { readCompany } from './enter-world.ts';
import { makeSeeStatements } from './see-statements.ts';

const os = implement(contract.market.books).$context<RequestContext>();

export function booksRoutes(engine: Engine) {
  const seeStatements = makeSeeStatements(engine);

  return os.router({
    statements: os.statements.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { world } = await readCompany(db, caller, input);
      return seeStatements(db, world, input);
    }),
  });
}
