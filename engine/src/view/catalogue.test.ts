import { expect, test } from 'vitest';
import type { Goods } from '../scenario/goods.ts';
import { withBorder, withTraits } from '../testing/little-border.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { catalogueOf } from './catalogue.ts';

const soldElsewhere = (goods: Goods): Goods => ({
  ...goods,
  products: goods.products.map((product) => ({
    ...product,
    facts: { ...product.facts, fr: ['doux', 'lavable', 'petit', 'chat'] },
    usualPrice: { ...product.usualPrice, FR: 1999 },
  })),
});

test('of goods that are sold in more countries, companies read the words and prices of their own', () => {
  const goods = soldElsewhere(littleScenario().goods);

  const { products } = catalogueOf(littleScenario({ goods }));

  for (const { facts, usualPrice } of products) {
    expect(Object.keys(facts).toSorted()).toEqual(['de', 'en']);
    expect(Object.keys(usualPrice).toSorted()).toEqual(['DE', 'US']);
  }
});

test('the right code is kept back where a border asks for it, among those that it could be', () => {
  const sought = catalogueOf(littleScenario(withBorder())).products;

  const cloud = sought.find(({ id }) => id === 'cloud');
  expect(cloud?.hs).toBeUndefined();
  expect(cloud?.headings).toHaveLength(2);
  expect(sought.find(({ id }) => id === 'mat')?.hs).toMatch(/^\d{6}$/);
});

test('it is told to everybody where no border asks for it', () => {
  const { products } = catalogueOf(littleScenario({ goods: withTraits() }));

  expect(products.every(({ hs, headings }) => hs !== undefined && headings === undefined)).toBe(true);
});
