// How the market answers to prices and to stars, by its own counterfactual: the same visits, with every fourth page dearer
// or cheaper, or every fourth seller better or worse spoken of.
import { playDay, type Scenario, type World } from '@portolan/engine';
import { startCrew } from '../../engine/crew/index.ts';

/** Every so many-th page is tried: the others are what it competes with. */
const EVERY_PAGE = 4;
const PER_THOUSAND = 100;
/** Times the usual visits, so that one day is enough to count. */
const VISITS = 25;

/** The scenario with pages on trial, and many visitors. */
function onTrial(scenario: Scenario, perThousand: number): Scenario {
  const markets = scenario.markets.map((market) => {
    const { crowd } = market;
    if (!crowd) return market;
    const prices = { ...crowd.prices, trial: { everyPage: EVERY_PAGE, perThousand } };
    return { ...market, sessionsPerDay: market.sessionsPerDay * VISITS, crowd: { ...crowd, prices } };
  });
  return { ...scenario, markets };
}

type Placed = NonNullable<ReturnType<typeof playDay>['report']['crowd']>['placed'];

/** The orders of the world's next day. */
async function ordersOf(world: World): Promise<Placed> {
  const crew = startCrew(1);
  try {
    return playDay(world, [], { crew }).report.crowd?.placed ?? [];
  } finally {
    await crew.stop();
  }
}

/** Orders of the day by line, of all pages: what is not on trial is the same in both, but for those who change over. */
async function ordersByLine(world: World, perThousand: number): Promise<Map<string, number>> {
  const scenario = onTrial(world.scenario, perThousand);
  const orders = new Map<string, number>();
  for (const { market, department, isOnTrial } of await ordersOf({ ...world, scenario })) {
    const line = scenario.markets[market]?.crowd?.departments[department]?.line;
    if (line === undefined || !isOnTrial) continue;
    orders.set(line, (orders.get(line) ?? 0) + 1);
  }
  return orders;
}

const WIDTH = Math.log((1000 + PER_THOUSAND) / (1000 - PER_THOUSAND));

/** Own-price elasticity on the evening of a world: of all tried pages together, and of the lines that differ most. */
export async function elasticities(world: World): Promise<Record<string, number | undefined>> {
  const dear = await ordersByLine(world, PER_THOUSAND);
  const cheap = await ordersByLine(world, -PER_THOUSAND);
  const elasticity = (more: number, less: number): number => Math.log(more / less) / WIDTH;
  const all = (orders: ReadonlyMap<string, number>): number =>
    [...orders.values()].reduce((a, b) => a + b, 0);
  const each = [...cheap].map(([line, orders]) => elasticity(dear.get(line) ?? 0, orders));
  return {
    'response.elasticity': elasticity(all(dear), all(cheap)),
    'response.elasticityLeast': Math.max(...each),
    'response.elasticityMost': Math.min(...each),
  };
}

/** Every so many-th seller that has been reviewed is tried, by so many thousandths of a star. */
const EVERY_SELLER = 4;
const STARS = 250;
const isTried = (seller: number): boolean => seller % EVERY_SELLER === 0;

/** The evening on which those on trial are better, or worse, spoken of. */
const spokenOf = (world: World, thousandths: number): World => ({
  ...world,
  scenario: onTrial(world.scenario, 0),
  crowds: (world.crowds ?? []).map((crowd) => ({
    ...crowd,
    stars: crowd.stars.map((sum, seller) =>
      isTried(seller) ? sum + Math.round(((crowd.reviews[seller] ?? 0) * thousandths) / 1000) : sum,
    ),
  })),
});

/** What one star more adds to the logarithm of a seller's orders. */
export async function answerToStars(world: World): Promise<Record<string, number>> {
  const orders = async (thousandths: number): Promise<number> => {
    const placed = await ordersOf(spokenOf(world, thousandths));
    return placed.filter(({ seller }) => isTried(seller)).length;
  };
  const [better, worse] = [await orders(STARS), await orders(-STARS)];
  return { 'response.perStar': Math.log(better / worse) / ((2 * STARS) / 1000) };
}
