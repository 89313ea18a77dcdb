import { stream, uniform } from '../chance.ts';
import { at } from '../at.ts';
import type { Shock } from '../scenario/shocks.ts';
import type { Today } from '../today.ts';
import type { Store, World } from '../world.ts';

const VICTIM = stream('shocks/victim');
const THOUSAND = 1000;

interface Door {
  readonly company: number;
  readonly store: Store;
}

/** Open stores in a market whose companies have not secured their accounts. */
function openDoors(world: World, market: number): Door[] {
  return world.companies.flatMap(({ isSecured, stores }, company) => {
    const store = stores.find((each) => each.market === market);
    return isSecured || !store || store.health.isSuspended ? [] : [{ company, store }];
  });
}

function victimOf({ world, day }: Today, shock: Shock<'compromises'>, market: number): Door | undefined {
  const doors = openDoors(world, market);
  const meant = world.struck.find((blow) => blow.shock === shock.id)?.company;
  if (meant !== undefined) return doors.find(({ company }) => at(world.companies, company).id === meant);
  return doors[Math.floor(uniform(world.seed, VICTIM, day, market) * doors.length)];
}

/**
 * Somebody signs in as a company that left its door open and sells its goods off; from the next day on the platform
 * keeps the store locked.
 */
export function breakIn(today: Today, shock: Shock<'compromises'>): void {
  const { world, day, report } = today;
  const market = world.scenario.markets.findIndex(({ id }) => id === shock.market);
  const victim = victimOf(today, shock, market);
  if (!victim) return;
  const { company, store } = victim;
  for (const listing of world.listings) {
    if (listing.company !== company || listing.market !== market) continue;
    const left = Math.floor((listing.price * (THOUSAND - shock.cutPerThousand)) / THOUSAND);
    listing.price = Math.max(1, left) as typeof listing.price;
  }
  store.lock = { from: day + 1, until: day + shock.days };
  report.news.push({
    company,
    code: 'news.account-broken-into',
    values: { market: shock.market, until: store.lock.until },
  });
}
