/** Asks a sample of a market's consumers and writes down what the answers say, with how sure they are. */
import { at } from '../at.ts';
import { draw, stream } from '../chance.ts';
import { marketFacts } from '../demand/market-facts.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { StudyResult, World } from '../world.ts';
import { shareOf, shown } from './estimate.ts';
import { respondent, type Respondent } from './respondent.ts';

const SAMPLE = stream('studies/sample');

type Estimate = StudyResult['estimates'][number];

const named = (what: string, count: number, sample: number): Estimate => ({
  what,
  ...shareOf(count, sample),
});

function meanOf(what: string, values: readonly number[]): Estimate[] {
  const count = values.length;
  if (count < 2) return [];
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return [{ what, value: shown(mean), error: shown(Math.sqrt(squares / (count - 1) / count)) }];
}

/** Standard errors of a quantile, in standard deviations of the mean: of normal answers. */
const QUANTILE_ERRORS = { low: 1.363, middle: 1.253, high: 1.363 } as const;
const QUANTILES = { low: 0.25, middle: 0.5, high: 0.75 } as const;
/** Between the quarters of a normal lie this many standard deviations. */
const QUARTERS_APART = 1.349;

/** Between which prices three quarters, half and a quarter of the people would still buy what they like best. */
function priceRange(prices: readonly number[]): Estimate[] {
  const sorted = prices.toSorted((a, b) => a - b);
  const quantile = (share: number): number => at(sorted, Math.floor(share * (sorted.length - 1)));
  const spread = (quantile(QUANTILES.high) - quantile(QUANTILES.low)) / QUARTERS_APART;
  return (['low', 'middle', 'high'] as const).map((name) => ({
    what: `price/${name}`,
    value: Math.floor(quantile(QUANTILES[name])),
    error: Math.ceil((QUANTILE_ERRORS[name] * spread) / Math.sqrt(sorted.length)),
  }));
}

/** Places of a sample are people of the market's shoppers, drawn anew for each company and day. */
function answers(world: World, study: number, company: number): Respondent[] {
  const { scenario, seed, day } = world;
  const { market, line, sample } = at(scenario.studies, study);
  const marketPlace = scenario.markets.findIndex(({ id }) => id === market);
  const linePlace = scenario.goods.lines.findIndex(({ id }) => id === line);
  const { shoppers } = at(scenario.markets, marketPlace);
  const { number } = at(world.companies, company);
  return Array.from({ length: sample }, (_, place) => {
    const person = Math.floor(
      (draw(seed, SAMPLE, number * 4096 + study, day + 1, place) / 4294967296) * shoppers,
    );
    return respondent(world, marketPlace, linePlace, person);
  });
}

function firstWish({ weights }: Respondent): number {
  return weights.reduce((best, weight, place) => (weight > at(weights, best) ? place : best), 0);
}

export function askStudy(world: World, study: number, company: number): StudyResult {
  const { scenario, day } = world;
  const { id, market, line, sample } = at(scenario.studies, study);
  const asked = answers(world, study, company);
  const facts = marketFacts(
    scenario,
    scenario.markets.findIndex((each) => each.id === market),
  );
  const { segments, code } = facts.country;
  const attributes = scenario.goods.lines.find((each) => each.id === line)?.attributes ?? [];
  const estimates = [
    ...segments.map((segment, place) =>
      named(`segment/${segment.id}`, asked.filter((each) => each.segment === place).length, sample),
    ),
    ...attributes.map((attribute, place) =>
      named(`first-wish/${attribute.id}`, asked.filter((each) => firstWish(each) === place).length, sample),
    ),
    ...attributes.flatMap((attribute, place) => [
      ...meanOf(
        `wish/${attribute.id}`,
        asked.map(({ wishes }) => at(wishes, place)),
      ),
      ...segments.flatMap((segment, number) =>
        meanOf(
          `wish/${attribute.id}/${segment.id}`,
          asked.filter((each) => each.segment === number).map(({ wishes }) => at(wishes, place)),
        ),
      ),
    ]),
    ...meanOf(
      'price-sensitivity',
      asked.map(({ sensitivity }) => sensitivity),
    ),
    ...priceRange(asked.map((each) => each.mostPaid * usualPrice(scenario, each.favourite, code))),
  ];
  return { study: id, boughtOn: day + 1, sample, estimates };
}

const usualPrice = ({ goods }: Scenario, product: number, country: string): number =>
  at(goods.products, product).usualPrice[country] ?? 0;
