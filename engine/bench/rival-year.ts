// `node engine/bench/rival-year.ts [scenario] [days] [seed]`: a world of computer companies alone, told by quarters as one
// JSON object: units, prices against the usual ones, concentration by market, who failed and who came, and their money.
import { playDay } from '../src/day.ts';
import { at } from '../src/at.ts';
import { netWorth } from '../src/ledger/net-worth.ts';
import { openWorld } from '../src/open-world.ts';
import type { World } from '../src/world.ts';
import { readScenario } from './busy-world.ts';

const QUARTER = 91;

/** Units by market, and in it by company. */
type Sold = Map<number, Map<number, number>>;

interface Quarter {
  readonly until: number;
  readonly units: number;
  /** Mean of asked prices as ratios to the usual ones, the lowest and the highest. */
  readonly prices: { readonly mean: number; readonly low: number; readonly high: number };
  /** By market: the Herfindahl–Hirschman index of units, of 10,000, and the largest share. */
  readonly markets: Readonly<Record<string, { units: number; hhi: number; largest: number; by: string }>>;
  readonly failed: number;
  readonly entered: number;
  readonly stockUnits: number;
  /** By company, per cent of the capital it began with. */
  readonly worth: Readonly<Record<string, number>>;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, each) => total + each, 0);

function pricesIn({ listings, scenario }: World): Quarter['prices'] {
  const ratios = listings.flatMap(({ isPaused, product, market, price }) => {
    const usual = at(scenario.goods.products, product).usualPrice[at(scenario.markets, market).country];
    return isPaused || usual === undefined ? [] : [price / usual];
  });
  return {
    mean: hundredths(sum(ratios) / ratios.length),
    low: hundredths(Math.min(...ratios)),
    high: hundredths(Math.max(...ratios)),
  };
}

function marketsIn({ companies, scenario }: World, sold: Sold): Quarter['markets'] {
  const rows = [...sold].map(([market, byCompany]) => {
    const units = sum(byCompany.values());
    const [by, most] = [...byCompany].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
    const hhi = Math.round(sum([...byCompany.values()].map((each) => (each / units) ** 2)) * 10_000);
    return [
      at(scenario.markets, market).id,
      { units, hhi, largest: hundredths(most / units), by: at(companies, by).id },
    ];
  });
  return Object.fromEntries(rows);
}

function tell(world: World, sold: Sold): Quarter {
  const { companies, scenario, lots, day } = world;
  const worth = companies.map(({ id }, place) => [
    id,
    Math.round((netWorth(world, place) * 100) / scenario.seats.startingCash),
  ]);
  return {
    until: day,
    units: sum([...sold.values()].flatMap((byCompany) => [...byCompany.values()])),
    prices: pricesIn(world),
    markets: marketsIn(world, sold),
    failed: companies.filter(({ insolvency }) => insolvency?.state === 'closed').length,
    entered: companies.length - scenario.rivals.length,
    stockUnits: sum(lots.map(({ units }) => units)),
    worth: Object.fromEntries(worth),
  };
}

function playYear(id: string, days: number, seed: number): Quarter[] {
  let world = openWorld({ scenario: readScenario(id), seed, teams: [] });
  let sold: Sold = new Map();
  const quarters: Quarter[] = [];
  while (world.day < days) {
    const played = playDay(world);
    world = played.world;
    for (const { market, company, units } of played.report.placed) {
      const byCompany = sold.get(market) ?? new Map<number, number>();
      sold.set(market, byCompany.set(company, (byCompany.get(company) ?? 0) + units));
    }
    if (world.day % QUARTER === 0 || world.day === days) {
      quarters.push(tell(world, sold));
      sold = new Map();
    }
  }
  return quarters;
}

const [scenario = 'eight-markets', days = '365', seed = '7'] = process.argv.slice(2);
console.log(JSON.stringify(playYear(scenario, Number(days), Number(seed)), null, 2));
