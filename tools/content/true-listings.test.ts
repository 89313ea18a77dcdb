// A page that says a product's facts, and no more, is an honest and a lawful one.
import { expect, test } from 'vitest';
import { loadScenario } from '../../engine/files/index.ts';
import { protectedWords } from '../../engine/src/border/protected-words.ts';
import { claimsIn } from '../../engine/src/orders/claims.ts';

const { scenario } = loadScenario('eight-markets');
const { languages = [], countries = [], goods, rules } = scenario ?? {};
const products = goods?.products ?? [];

test('facts praise nothing beyond what it is', () => {
  const praised = languages.flatMap((words) =>
    products.flatMap(({ facts }) =>
      (facts[words.language] ?? []).filter((fact) => claimsIn(fact, words) > 0),
    ),
  );

  expect(praised).toEqual([]);
  expect(languages.filter(({ claims = [] }) => claims.length > 5)).toHaveLength(7);
});

test('facts use no word that somebody has protected', () => {
  const borders = (rules?.borders ?? []).flatMap((border) => {
    const language = countries.find(({ code }) => code === border.country)?.language ?? '';
    return [{ border, language }];
  });
  const used = borders.flatMap(({ border, language }) =>
    products.flatMap(({ facts }) =>
      protectedWords(
        border,
        { title: '', bullets: facts[language] ?? [], description: '', searchTerms: '' },
        language,
      ),
    ),
  );

  expect(used).toEqual([]);
  expect(borders.filter(({ border }) => (border.protected?.words ?? []).length > 0)).toHaveLength(8);
});

test('every design that a register holds is that of some goods, and goods look like none that no register holds', () => {
  const held = new Set(
    (rules?.borders ?? []).flatMap((each) => (each.protected?.designs ?? []).map(({ id }) => id)),
  );

  expect(new Set(products.flatMap(({ design }) => design ?? []))).toEqual(held);
});
