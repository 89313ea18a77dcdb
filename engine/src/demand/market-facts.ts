/** What a market's pages are made with and no day changes: worked out once for each scenario. */
import { at } from '../at.ts';
import type { Country, Market } from '../scenario/people.ts';
import { countryPlaceOf, marketAt } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { entrancesOf, type Entrance } from './entrances.ts';
import { lexiconOf } from './text-index.ts';
import { wordsOf } from './words.ts';

export interface MarketFacts {
  readonly market: Market;
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

const known = new WeakMap<Scenario, MarketFacts[]>();

export function marketFacts(scenario: Scenario, market: number): MarketFacts {
  const facts = known.get(scenario) ?? scenario.markets.map((_, place) => workOut(scenario, place));
  known.set(scenario, facts);
  return at(facts, market);
}

function workOut(scenario: Scenario, place: number): MarketFacts {
  const market = marketAt(scenario, place);
  const countryPlace = countryPlaceOf(scenario, place);
  const country = at(scenario.countries, countryPlace);
  const { lines, products } = scenario.goods;
  const { language } = country;
  return {
    market,
    country,
    countryPlace,
    lexicon: lexiconOf(
      [
        ...market.queries.map(({ words }) => words),
        ...products.flatMap(({ facts }) => facts[language] ?? []),
        ...(COMMON[language] ?? []),
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

/** Words that any page may use; the rest of a language is known by what is sold and asked for. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  en: [
    'new set pack pair piece size colour color gift home easy quality safe strong light small large long short design',
    'men women kids family use made include year free high best great perfect love care clean fast simple every all',
    'you our this that are will can be not no more than without when while has have its them any one two three',
  ],
  de: [
    'neu set paar stuck grosse farbe geschenk zuhause einfach qualitat sicher stark leicht klein gross lang kurz design',
    'herren damen kinder familie nutzen hergestellt inklusive jahr frei hoch beste toll perfekt liebe pflege sauber schnell',
    'sie ihr ihre unser dies ist sind wird kann nicht kein mehr als ohne wenn wahrend hat haben sich alle jede auch so',
  ],
};
