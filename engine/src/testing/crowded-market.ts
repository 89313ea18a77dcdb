/** The whole little market on an evening when all that pages can show is on them, and so many come that visits are noted. */
import { playDay } from '../day.ts';
import { money } from '../money.ts';
import type { World } from '../world.ts';
import { advertised } from './advertised.ts';
import { decided, withDesk } from './little-world.ts';
import { wholeLittleMarket, type Archetype } from './whole-little-market.ts';

/** Enough that most quarter hours are noted, and few enough to play a hundred days. */
const VISITS = 16_000;

/** So few that most of them come back within the days. */
const SHOPPERS = 3000;

/** A market with all that pages can show: several sellers on one, sponsored rows there and beside, rivals who watch. */
export function crowdedMarket(archetype: Archetype): World {
  const opened = wholeLittleMarket(archetype, 11);
  const page = withDesk(opened, { units: 9000, listing: { shipping: money(300) } });
  withDesk(opened, { product: 1, units: 300 });
  const { price, id } = page;
  withDesk(opened, { company: 1, units: 900, listing: { page: id, title: '', price } });
  withDesk(opened, { company: 2, units: 4000, listing: { page: id, title: '', price } });
  withDesk(opened, { company: 1, product: 2, units: 200 });
  withDesk(opened, { company: 2, product: 1, units: 4000 });
  const { scenario } = opened;
  const markets = scenario.markets.map((each) => ({ ...each, shoppers: SHOPPERS, sessionsPerDay: VISITS }));
  const world = { ...opened, scenario: { ...scenario, markets } };
  const own = (company: number): number[] =>
    world.listings.filter((each) => each.company === company && each.market === 0).map((each) => each.id);
  const beside = { categories: [{ line: 'pet-beds' }], products: [{ product: 'cloud' }, { product: 'mat' }] };
  const rows = [
    ...decided(world, [
      advertised({ dailyBudget: 2000, listings: own(0), ...beside }),
      advertised({ name: 'Second', dailyBudget: 2000, bid: 160 }),
    ]),
    ...decided(
      world,
      [advertised({ dailyBudget: 2000, listings: own(2), bid: 130, raiseProductPage: 300, ...beside })],
      'team-3',
    ),
  ].map((entry, place) => ({ ...entry, seq: place + 1 }));
  return playDay(playDay(world, rows).world).world;
}
