// How a world of computer companies fares, told by quarters: what they sell, at what prices, who dominates, who fails.
import { playDay } from '../src/day.ts';
import { at } from '../src/at.ts';
import { netWorth } from '../src/ledger/net-worth.ts';
import type { World } from '../src/world.ts';

const QUARTER = 91;

/** Units by market, and in it by company. */
type Sold = Map<number, Map<number, number>>;

export interface Quarter {
  readonly until: number;
  /** How many days it had. */
  readonly days: number;
  readonly units: number;
  /** Mean of asked prices as ratios to the usual ones, the lowest and the highest. */
  readonly prices: { readonly mean: number; readonly low: number; readonly high: number };
  /** By market: the Herfindahl–Hirschman index of units, of 10,000, and the largest share. */
  readonly markets: Readonly<Record<string, { units: number; hhi: number; largest: number; by: string }>>;
  readonly failed: number;
  readonly entered: number;
  readonly stockUnits: number;
  readonly openOrders: number;
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
    days: day % QUARTER || QUARTER,
    units: sum([...sold.values()].flatMap((byCompany) => [...byCompany.values()])),
    prices: pricesIn(world),
    markets: marketsIn(world, sold),
    failed: companies.filter(({ insolvency }) => insolvency?.state === 'closed').length,
    entered: companies.length - scenario.rivals.length,
    stockUnits: sum(lots.map(({ units }) => units)),
    openOrders: world.orders.count,
    worth: Object.fromEntries(worth),
  };
}

/** Plays on until a day, and tells each quarter and what is left at the end. */
export function playQuarters(opened: World, until: number): Quarter[] {
  let world = opened;
  let sold: Sold = new Map();
  const quarters: Quarter[] = [];
  while (world.day < until) {
    const played = playDay(world);
    world = played.world;
    for (const { market, company, units } of played.report.placed) {
      const byCompany = sold.get(market) ?? new Map<number, number>();
      sold.set(market, byCompany.set(company, (byCompany.get(company) ?? 0) + units));
    }
    if (world.day % QUARTER === 0 || world.day === until) {
      quarters.push(tell(world, sold));
      sold = new Map();
    }
  }
  return quarters;
}
