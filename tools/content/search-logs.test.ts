// What shoppers type against what true listings say, by the market's own search.
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../engine/files/index.ts';
import { marketFacts, readerOf } from '../../engine/src/demand/market-facts.ts';
import { search } from '../../engine/src/demand/search.ts';
import { indexPages, type Page } from '../../engine/src/demand/text-index.ts';
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
function answersIn(scenario: Scenario, place: number) {
  const { products } = scenario.goods;
  const facts = marketFacts(scenario, place);
  const pages = products.map((product) => pageOf(product.facts[facts.country.language] ?? []));
  const index = indexPages(pages, readerOf(facts));
  return facts.market.queries.map(({ words, line, weight }) => {
    const matches = search(index, words).filter(({ entry }) => products[entry]?.line === line);
    return {
      weight,
      best: matches.reduce((best, { answered }) => Math.max(best, answered), 0),
      products: matches
        .filter(({ answered }) => answered >= HALF)
        .flatMap(({ entry }) => products[entry]?.id ?? []),
    };
  });
}

const { scenario } = loadScenario('eight-markets');
const oneOfEach = (scenario?.countries ?? []).flatMap(({ code }) => {
  const place = scenario?.markets.findIndex(({ country }) => country === code) ?? -1;
  return place < 0 ? [] : { code, place };
});

describe.each(oneOfEach)('in $code', ({ place }) => {
  const answers = scenario ? answersIn(scenario, place) : [];

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
