import type { CompanySight } from '@portolan/contract/market';
import { after, type Engine } from './engine.ts';
import { rememberLast } from './remember-last.ts';
import type { WorldRow } from './world-store.ts';

export type SeeCompany = (world: WorldRow, company: string) => Promise<CompanySight>;

/** Companies whose people look at the same evening again and again. */
const VIEWS_AT_HAND = 200;

/** What a company may know, worked out once for each evening. */
export function makeSeeCompany(engine: Engine): SeeCompany {
  const views = rememberLast<CompanySight>(VIEWS_AT_HAND);
  return (world, company) =>
    views(`${world.id} ${world.day} ${company}`, () =>
      engine.desk.run('viewCompany', { ...after(world, world.day), company }),
    );
}
