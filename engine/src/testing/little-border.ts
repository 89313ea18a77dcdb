/** Border rules for the little world: strict ones, so that a few parcels meet all of them. */
import type { Border } from '../scenario/border.ts';
import type { Goods } from '../scenario/goods.ts';
import type { RulePacks } from '../scenario/rule-packs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { LITTLE_GOODS } from './little-goods.ts';
import { LITTLE_RULES } from './little-rules.ts';
import { both, source } from './words.ts';

export const LITTLE_BORDER: Border = {
  id: 'de-border',
  country: 'DE',
  from: '2026-01-01',
  summary: both('德国进口规则', 'Rules of the German border'),
  defaults: { terms: 'dap', guess: { fee: 300, days: 2 } },
  inspection: {
    doublesAt: 20_000,
    perFinding: 1,
    perShortfall: 3,
    rememberDays: 90,
    most: 0.6,
    seesCode: 0.9,
    seesValue: 0.7,
    seesPapers: 0.95,
    toleratedPerThousand: 950,
  },
  penalty: {
    wrongCodePerThousand: 200,
    lowValuePerThousand: 500,
    least: 1000,
    days: { min: 2, max: 6 },
    seizedFrom: 3,
  },
  door: { fee: 600, refuse: { base: 0.02, perShare: 0.5, most: 0.8 } },
  ddpFee: 250,
  taxScheme: {
    id: 'ioss',
    name: both('IOSS 一站式进口申报', 'IOSS'),
    valueUpTo: 15_000,
    cost: 200_000,
    days: 3,
    returnFee: 10_000,
    returnEveryDays: 30,
  },
  documents: [
    {
      id: 'fibre-label',
      name: both('纤维成分标签', 'Fibre label'),
      says: both('标明纤维成分', 'Says which fibres'),
      traits: ['textile'],
      askedBy: 'both',
      cost: 50_000,
      days: 2,
      validDays: 365,
    },
    {
      id: 'safety-report',
      name: both('安全检测报告', 'Safety report'),
      says: both('检测机构出具', 'By a testing house'),
      traits: ['battery'],
      askedBy: 'customs',
      cost: 300_000,
      days: 10,
      validDays: 365,
    },
  ],
  registers: [
    {
      id: 'packaging',
      name: both('包装法注册', 'Packaging register'),
      says: both('包装生产者登记', 'For all who bring packaging into the country'),
      cost: 20_000,
      days: 1,
      yearlyFee: 30_000,
    },
  ],
  protected: {
    words: [{ word: 'nubilo', owner: both('云巢公司', 'Nubilo Ltd') }],
    designs: [{ id: 'shell-cave', owner: both('贝壳设计', 'Shell Design') }],
  },
  consumer: { withdrawalDays: 14, returnPaidBy: 'buyer' },
  source,
};

/** `cloud` is a textile with two headings, `cave` has a protected shape, `mat` needs nothing. */
export const withTraits = (goods: Goods = LITTLE_GOODS): Goods => ({
  ...goods,
  products: goods.products.map((product) => {
    if (product.id === 'cave') return { ...product, design: 'shell-cave' };
    if (product.id !== 'cloud') return product;
    const headings = [
      { hs: '940490', says: both('寝具', 'Bedding') },
      { hs: '630790', says: both('其他纺织制成品', 'Made up textile articles') },
    ];
    return { ...product, headings, traits: ['textile' as const] };
  }),
});

/** Rules with a border in Germany; the United States as they were. */
export const bordered = (rules: RulePacks = LITTLE_RULES, border: Partial<Border> = {}): RulePacks => ({
  ...rules,
  borders: [{ ...LITTLE_BORDER, ...border }],
});

export const withBorder = (border: Partial<Border> = {}): Pick<Scenario, 'goods' | 'rules'> => ({
  goods: withTraits(),
  rules: bordered(LITTLE_RULES, border),
});
