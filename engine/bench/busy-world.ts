// A world to measure days with: the scenario's markets at many times their size, and companies with enough to sell.
import { loadScenario } from '../files/index.ts';
import { at } from '../src/at.ts';
import { money } from '../src/money.ts';
import { openWorld } from '../src/open-world.ts';
import { deskOf } from '../src/rivals/decide.ts';
import { papersAtOpening } from '../src/rivals/keep-papers.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { sum } from '../src/sum.ts';
import { withDesk } from '../src/testing/little-world.ts';
import { viewOf } from '../src/view.ts';
import type { World } from '../src/world.ts';
import { playerOfTeam } from './team-decisions.ts';

const TEAMS = 6;
const LISTINGS_PER_TEAM = 24;
/** Of a team's capital, what lies on its shelves when the world opens: enough until the first ordered goods come. */
const CAPITAL_IN_STOCK = 0.25;

export function readScenario(id: string): Scenario {
  const { scenario, faults } = loadScenario(id);
  if (!scenario) throw new Error(`no scenario ${id}: ${JSON.stringify(faults)}`);
  return scenario;
}

/**
 * So many times the visitors, and money and factories to serve them: postage is due weeks before a platform pays, and
 * a company with the money of a small one fails of it in days.
 */
export function grown(scenario: Scenario, times: number): Scenario {
  const { markets, seats, goods } = scenario;
  const more = (amount: number): number => Math.round(amount * Math.max(1, times));
  return {
    ...scenario,
    seats: {
      ...seats,
      startingCash: more(seats.startingCash),
      creditLine: more(seats.creditLine),
    },
    goods: {
      ...goods,
      suppliers: goods.suppliers.map(({ capacity, ...supplier }) => ({
        ...supplier,
        ...(capacity && { capacity: { ...capacity, unitsPerWeek: more(capacity.unitsPerWeek) } }),
      })),
    },
    markets: markets.map((market) => ({
      ...market,
      shoppers: Math.min(200_000_000, Math.round(market.shoppers * times)),
      sessionsPerDay: market.sessionsPerDay * times,
    })),
  };
}

/** What lies on the shelf for each page. Cost in fen. */
interface Stock {
  readonly units: number;
  readonly unitCost: (product: string) => number;
}

/** Bought at the suppliers' prices for large orders, as much of everything as a part of the capital pays. */
function stockFor({ goods, markets, seats }: Scenario): Stock {
  const costs = new Map(
    goods.products.map(({ id }) => {
      const prices = goods.supply.filter(({ product }) => product === id).flatMap(({ breaks }) => breaks);
      return [id, Math.min(...prices.map(({ price }) => price))];
    }),
  );
  const mean = sum([...costs.values()]) / costs.size;
  const pages = LISTINGS_PER_TEAM * markets.length;
  const units = Math.ceil((seats.startingCash * CAPITAL_IN_STOCK) / (pages * mean));
  return { units, unitCost: (product) => costs.get(product) ?? 0 };
}

/** Every team sells the same products at about the usual price, from stock that it has paid and with all papers. */
export function busyWorld(scenario: Scenario, stock: Stock = stockFor(scenario)): World {
  const teams = Array.from({ length: TEAMS }, (_, seat) => ({
    id: `team-${seat + 1}`,
    name: `Team ${seat + 1}`,
  }));
  const world = openWorld({ scenario, seed: 1, teams });
  teams.forEach(({ id: team }, company) => {
    for (let place = 0; place < LISTINGS_PER_TEAM; place++) {
      scenario.markets.forEach((market, marketPlace) => {
        const product = (company * 5 + place) % scenario.goods.products.length;
        const { id, facts, usualPrice } = at(scenario.goods.products, product);
        const country = at(
          scenario.countries.filter(({ code }) => code === market.country),
          0,
        );
        const [title = '', ...bullets] = facts[country.language] ?? [];
        const price = money(Math.round((usualPrice[market.country] ?? 2000) * (0.9 + 0.04 * company)));
        const lane = scenario.lanes.lanes.findIndex(
          ({ from, to }) => from === 'home' && to === market.country,
        );
        withDesk(world, {
          company,
          product,
          market: marketPlace,
          lane,
          units: stock.units,
          unitCost: stock.unitCost(id),
          listing: { title, bullets, price },
        });
      });
    }
    const desk = deskOf(viewOf(world, team), scenario, world.seed, playerOfTeam(company));
    papersAtOpening(desk, at(world.companies, company).border);
  });
  return world;
}
