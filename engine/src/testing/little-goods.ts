import type { Goods, Product } from '../scenario/goods.ts';
import { both, source } from './words.ts';

const ATTRIBUTES = ['softness', 'warmth', 'size', 'washability', 'looks'];

function product(id: string, grams: number, values: readonly number[]): Product {
  return {
    id,
    line: 'pet-beds',
    name: both(`宠物床 ${id}`, `Pet bed ${id}`),
    hs: '940490',
    grams,
    millimetres: { length: 500, width: 400, height: 100 },
    attributes: Object.fromEntries(ATTRIBUTES.map((attribute, place) => [attribute, values[place] ?? 0.5])),
    facts: {
      en: ['soft plush cat bed', 'washable cover', 'non-slip base', 'round shape'],
      de: ['weiches Katzenbett aus Plüsch', 'waschbarer Bezug', 'rutschfester Boden', 'runde Form'],
    },
    usualPrice: { US: 2999, DE: 2799 },
  };
}

export const LITTLE_GOODS: Goods = {
  lines: [
    {
      id: 'pet-beds',
      name: both('宠物床', 'Pet beds'),
      attributes: ATTRIBUTES.map((id) => ({ id, name: both(id, id) })),
      baseReturnRate: 0.05,
      source,
    },
  ],
  products: [
    product('cloud', 600, [0.9, 0.7, 0.5, 0.6, 0.8]),
    product('cave', 900, [0.6, 0.9, 0.6, 0.4, 0.6]),
    product('mat', 300, [0.4, 0.4, 0.7, 0.9, 0.4]),
  ],
  suppliers: [
    {
      id: 'careful',
      name: both('细作工厂', 'Careful Works'),
      city: both('温州', 'Wenzhou'),
      claimedQuality: 0.85,
      quality: { mean: 0.85, spread: 0.03 },
      lateShare: 0.1,
    },
    {
      id: 'cheap',
      name: both('便宜工厂', 'Cheap Works'),
      city: both('义乌', 'Yiwu'),
      claimedQuality: 0.8,
      quality: { mean: 0.55, spread: 0.1 },
      lateShare: 0.4,
    },
  ],
  supply: [
    ...['cloud', 'cave', 'mat'].map((product) => ({
      supplier: 'careful',
      product,
      minimum: 50,
      breaks: [
        { from: 50, price: 4200 },
        { from: 200, price: 3900 },
        { from: 1000, price: 3500 },
      ],
      leadDays: { min: 3, max: 6 },
    })),
    {
      supplier: 'cheap',
      product: 'cloud',
      minimum: 20,
      breaks: [{ from: 20, price: 2600 }],
      leadDays: { min: 2, max: 8 },
    },
  ],
};
