import type { CompanyStanding } from '@portolan/contract/market';
import type { StoreStanding } from '@portolan/engine';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { after, type Engine } from './engine.ts';
import { decisionsByCompany } from './journal-store.ts';
import type { Entrance } from './policy.ts';
import { cardsOf, namesOf } from './present-world.ts';
import { companiesOnDay, sumsByCompany } from './record-store.ts';
import { rememberLast } from './remember-last.ts';
import { participantsOf } from './world-store.ts';

export type SeeStandings = (db: Db, caller: Caller, entrance: Entrance) => Promise<CompanyStanding[]>;

/** Worlds that teachers look at again and again between two days. */
const WORLDS_AT_HAND = 20;

/** All companies of a world at once, as they stood when its last day ended. */
export function makeSeeStandings(engine: Engine): SeeStandings {
  const evenings = rememberLast<Stores>(WORLDS_AT_HAND);
  return async (db, caller, entrance) => {
    const { world } = entrance;
    const stores = await evenings(`${world.id} ${world.day}`, async () => {
      const all = await engine.desk.run('weakestStores', after(world, world.day));
      return new Map(all.map((each) => [each.company, each.stores]));
    });
    return standingsWith(db, caller, entrance, stores);
  };
}

type Stores = ReadonlyMap<string, readonly StoreStanding[]>;

async function standingsWith(
  db: Db,
  caller: Caller,
  { world, companies }: Entrance,
  stores: Stores,
): Promise<CompanyStanding[]> {
  const participants = await participantsOf(db, [world.id]);
  const names = await namesOf(
    db,
    caller.schoolId,
    participants.map(({ personId }) => personId),
  );
  const today = new Map((await companiesOnDay(db, world.id, world.day)).map((row) => [row.company, row]));
  const ever = await sumsByCompany(db, world.id, {});
  const lastWeek = await sumsByCompany(db, world.id, { from: world.day - 6 });
  const decided = new Map((await decisionsByCompany(db, world.id)).map((row) => [row.company, row]));

  return cardsOf(companies, participants, names, caller).map((company) => {
    const figures = today.get(company.id);
    if (!figures) throw new Error(`Company ${company.id} of world ${world.id} has no figures`);
    const sums = ever.get(company.id);
    return {
      company,
      cash: figures.bank,
      netWorth: figures.netWorth,
      revenue: sums?.revenue ?? 0,
      profit: sums?.profit ?? 0,
      revenueLastWeek: lastWeek.get(company.id)?.revenue ?? 0,
      orders: sums?.orders ?? 0,
      toShip: figures.toShip,
      overdue: figures.overdue,
      lateShare: figures.lateShare,
      rating: figures.rating,
      stores: [...(stores.get(company.id) ?? [])],
      isSuspended: figures.isSuspended,
      openLetters: figures.openLetters,
      openReturns: figures.openReturns,
      decisions: decided.get(company.id)?.decisions ?? 0,
      lastDecisionAt: decided.get(company.id)?.lastAt?.toISOString() ?? null,
    };
  });
}
