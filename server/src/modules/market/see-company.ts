import type { CompanySight } from '@portolan/contract/market';
import type { PublicKnowledge } from '@portolan/engine';
import { writtenOnce } from '../../platform/http/written-once.ts';
import { after, type Engine } from './engine.ts';
import { rememberLast } from './remember-last.ts';
import type { WorldRow } from './world-store.ts';

export type SeeCompany = (world: WorldRow, company: string) => Promise<CompanySight>;

/** Companies whose people look at the same evening again and again. */
const VIEWS_AT_HAND = 200;

/** What a company alone may know, worked out once for each evening. */
export function makeSeeCompany(engine: Engine): SeeCompany {
  const views = rememberLast<CompanySight>(VIEWS_AT_HAND);
  return (world, company) =>
    views(`${world.id} ${world.day} ${company}`, async () =>
      writtenOnce(await engine.desk.run('viewCompany', { ...after(world, world.day), company })),
    );
}

type SeePublic = (world: WorldRow) => Promise<PublicKnowledge>;

const WORLDS_AT_HAND = 20;

/** What everybody in a world may know, worked out once for each evening. */
export function makeSeePublic(engine: Engine): SeePublic {
  const evenings = rememberLast<PublicKnowledge>(WORLDS_AT_HAND);
  return (world) =>
    evenings(`${world.id} ${world.day}`, async () => {
      const { catalogue, rules, pages } = await engine.desk.run('viewPublic', after(world, world.day));
      return { catalogue: writtenOnce(catalogue), rules: writtenOnce(rules), pages: writtenOnce(pages) };
    });
}
