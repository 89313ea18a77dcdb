// What shoppers type against what true listings say, by the market's own search.
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../engine/files/index.ts';
import { indexPages, lexiconOf, search, type Page } from '../../engine/src/demand/text-index.ts';
import type { Market } from '../../engine/src/scenario/people.ts';
import type { Product } from '../../engine/src/scenario/goods.ts';
import type { Scenario } from '../../engine/src/scenario/scenario.ts';

const HALF = 0.5;

/** A listing that says the facts and nothing else. */
const pageOf = (facts: readonly string[]): Page => ({
  title: facts[0] ?? '',
  bullets: facts.slice(1),
  searchTerms: '',
  description: '',
});

/** For each query, the products of its line that answer at least half of it, and how much the best of them answers. */
function answersIn({ countries, goods }: Scenario, { country, queries }: Market) {
  const language = countries.find(({ code }) => code === country)?.language ?? '';
  const factsOf = ({ facts }: Product) => facts[language] ?? [];
  const lexicon = lexiconOf(
    [...goods.products.flatMap(factsOf), ...queries.map(({ words }) => words)],
    language,
  );
  const index = indexPages(
    goods.products.map((product) => pageOf(factsOf(product))),
    language,
    lexicon,
  );
  return queries.map((query) => {
    const matches = search(index, query.words).filter(
      ({ entry }) => goods.products[entry]?.line === query.line,
    );
    return {
      weight: query.weight,
      best: matches.reduce((best, { answered }) => Math.max(best, answered), 0),
      products: matches
        .filter(({ answered }) => answered >= HALF)
        .flatMap(({ entry }) => goods.products[entry]?.id ?? []),
    };
  });
}

const { scenario } = loadScenario('eight-markets');
const oneOfEach = (scenario?.countries ?? []).flatMap(
  ({ code }) => scenario?.markets.find(({ country }) => country === code) ?? [],
);

describe.each(oneOfEach)('in $country', (market) => {
  const answers = scenario ? answersIn(scenario, market) : [];

  test('most of what shoppers type is answered by some goods of the line they mean', () => {
    const weigh = (queries: readonly { weight: number }[]) =>
      queries.reduce((sum, { weight }) => sum + weight, 0);
    const answered = answers.filter(({ products }) => products.length > 0);

    expect(weigh(answered) / weigh(answers)).toBeGreaterThan(0.9);
  });

  test('but not all: there are words to be found that the facts do not name', () => {
    expect(answers.filter(({ best }) => best < 1)).not.toEqual([]);
  });

  test('every product is met by somebody who searches', () => {
    const met = new Set(answers.flatMap(({ products }) => products));

    expect(scenario?.goods.products.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });
});
