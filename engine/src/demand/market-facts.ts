/** What a market's pages are made with and no day changes: worked out once for each scenario. */
import { ofEach } from '../known.ts';
import { at } from '../at.ts';
import type { Country, Market } from '../scenario/people.ts';
import { countryPlaceOf, marketAt } from '../scenario/rules-in-force.ts';
import type { Search } from '../scenario/search.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { entrancesOf, type Entrance } from './entrances.ts';
import { lexiconOf, type Reader } from './text-index.ts';
import { wordsOf } from './words.ts';

export interface MarketFacts {
  readonly market: Market;
  readonly search: Search;
  readonly country: Country;
  /** Its place in the scenario. */
  readonly countryPlace: number;
  /** The words of the market's language that its goods and its shoppers use. */
  readonly lexicon: ReadonlySet<string>;
  readonly products: readonly ProductFacts[];
  /** The lines' ids, by place. */
  readonly lines: readonly string[];
  readonly entrances: readonly Entrance[];
}

export interface ProductFacts {
  /** Place of its line. */
  readonly line: number;
  /** In the order of the line, minus one half. */
  readonly attributes: readonly number[];
  /** What is true of it, each as its words in the market's language. */
  readonly told: readonly (readonly string[])[];
}

const factsOf = ofEach((scenario: Scenario): readonly MarketFacts[] =>
  scenario.markets.map((_, place) => workOut(scenario, place)),
);

export const marketFacts = (scenario: Scenario, market: number): MarketFacts => at(factsOf(scenario), market);

export const readerOf = ({ country, lexicon, search }: MarketFacts): Reader => ({
  language: country.language,
  lexicon,
  search,
});

function workOut(scenario: Scenario, place: number): MarketFacts {
  const market = marketAt(scenario, place);
  const countryPlace = countryPlaceOf(scenario, place);
  const country = at(scenario.countries, countryPlace);
  const { lines, products } = scenario.goods;
  const { language } = country;
  return {
    market,
    search: scenario.search,
    country,
    countryPlace,
    lexicon: lexiconOf(
      [
        ...market.queries.map(({ words }) => words),
        ...products.flatMap(({ facts }) => facts[language] ?? []),
        ...(scenario.languages?.find((each) => each.language === language)?.common ?? []),
      ],
      language,
    ),
    products: products.map((product) => {
      const line = lines.findIndex(({ id }) => id === product.line);
      return {
        line,
        attributes: at(lines, line).attributes.map(({ id }) => (product.attributes[id] ?? 0.5) - 0.5),
        told: (product.facts[language] ?? []).map((fact) => wordsOf(fact, language)),
      };
    }),
    lines: lines.map(({ id }) => id),
    entrances: entrancesOf(
      market,
      lines.map(({ id }) => id),
    ),
  };
}
