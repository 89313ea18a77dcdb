// A world to measure days with: the scenario's markets at many times their size, and companies with enough to sell.
import { loadScenario } from '../files/index.ts';
import { at } from '../src/at.ts';
import { money } from '../src/money.ts';
import { openWorld } from '../src/open-world.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { withDesk } from '../src/testing/little-world.ts';
import type { World } from '../src/world.ts';

const TEAMS = 6;
const LISTINGS_PER_TEAM = 24;

export function readScenario(id: string): Scenario {
  const { scenario, faults } = loadScenario(id);
  if (!scenario) throw new Error(`no scenario ${id}: ${JSON.stringify(faults)}`);
  return scenario;
}

export const grown = (scenario: Scenario, times: number): Scenario => ({
  ...scenario,
  markets: scenario.markets.map((market) => ({
    ...market,
    shoppers: Math.min(200_000_000, Math.round(market.shoppers * times)),
    sessionsPerDay: market.sessionsPerDay * times,
  })),
});

/** Every team sells the same products at about the usual price, from stock that outlasts the measurement. */
export function busyWorld(scenario: Scenario): World {
  const teams = Array.from({ length: TEAMS }, (_, seat) => ({
    id: `team-${seat + 1}`,
    name: `Team ${seat + 1}`,
  }));
  const world = openWorld({ scenario, seed: 1, teams });
  teams.forEach((_, company) => {
    for (let place = 0; place < LISTINGS_PER_TEAM; place++) {
      scenario.markets.forEach((market, marketPlace) => {
        const product = (company * 5 + place) % scenario.goods.products.length;
        const { facts, usualPrice } = at(scenario.goods.products, product);
        const country = at(
          scenario.countries.filter(({ code }) => code === market.country),
          0,
        );
        const [title = '', ...bullets] = facts[country.language] ?? [];
        const price = money((usualPrice[market.country] ?? 2000) * (0.9 + 0.04 * company));
        const lane = scenario.lanes.lanes.findIndex(
          ({ from, to }) => from === 'home' && to === market.country,
        );
        withDesk(world, {
          company,
          product,
          market: marketPlace,
          lane,
          units: 200_000,
          unitCost: 1,
          listing: { title, bullets, price },
        });
      });
    }
  });
  return world;
}
