/** A shipment at the border of its warehouse: duty on what was declared, and what customs find in it. */
import { at } from '../at.ts';
import { stream, uniform } from '../chance.ts';
import { fromHome, inUnits } from '../ledger/exchange.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { money, perThousandOf, type Money } from '../money.ts';
import { dutyPerThousand, stateRulesOn } from '../scenario/rules-in-force.ts';
import { moveUnits } from '../stock/move-units.ts';
import type { Today } from '../today.ts';
import { customsChoice } from './customs-choice.ts';
import { objection, openedShare, remembered } from './inspect.ts';
import { missingDocuments } from './standing.ts';

const OPENED = stream('border/freight-opened');
const SEEN = stream('border/freight-seen');
/** More than there are products: lanes and products share an address. */
const PRODUCTS = 4096;

const FOUND = {
  'wrong-code': 'news.freight-wrong-code',
  'low-value': 'news.freight-low-value',
} as const;

export interface Shipped {
  readonly company: number;
  readonly country: string;
  readonly lane: number;
  readonly sentOn: number;
  readonly product: number;
  readonly units: number;
  /** Goods with their share of the freight, minor units of the home currency. */
  readonly worth: Money;
}

/** Of goods that pass: the duty that is part of their cost from here on. Undefined for goods that customs keep. */
export function clearGoods(today: Today, shipped: Shipped): Money | undefined {
  const { world, day } = today;
  const { scenario, seed, companies } = world;
  const { company, country, product, worth } = shipped;
  const rules = stateRulesOn(scenario, country, day);
  const { border } = rules;
  const { hs } = at(scenario.goods.products, product);
  const rightDuty = perThousandOf(worth, dutyPerThousand(rules, hs));
  if (!border) return rightDuty;

  const { number, border: papers } = at(companies, company);
  const choice = customsChoice(scenario, { papers, product, country }, day);
  const declared = (worth * choice.perThousand) / 1000;
  const duty = perThousandOf(declared, dutyPerThousand(rules, choice.hs));
  const findings = remembered(papers, { country, border }, day);
  const currency =
    scenario.countries.find(({ code }) => code === country)?.currency ?? scenario.home.currency;
  const value = fromHome(scenario, money(declared), currency, day);
  const asked = { value, isDutiable: duty > 0, perThousand: choice.perThousand, findings };
  const share = openedShare({ inspectionShare: rules.inspectionShare, border }, 1, asked);
  const address = shipped.lane * PRODUCTS + product;
  if (uniform(seed, OPENED, number, shipped.sentOn, address) >= share) return duty;
  const isUnpapered =
    missingDocuments(world, { company, product, country }, { day, whom: 'customs' }).length > 0;
  const found = objection(border, { isUnpapered, choice, hs }, (what) =>
    uniform(seed, SEEN, number, shipped.sentOn, address * 4 + what),
  );
  if (!found || (found === 'wrong-code' && choice.isGuessed)) return duty;
  papers.findings.push({ country, day, kind: found });
  if (found === 'missing-papers' || findings + 1 >= border.penalty.seizedFrom) {
    return keep(today, shipped, found);
  }
  const rate =
    found === 'wrong-code' ? border.penalty.wrongCodePerThousand : border.penalty.lowValuePerThousand;
  const amount = money(Math.max(0, rightDuty - duty) + perThousandOf(worth, rate));
  charge(today, shipped, { amount, found });
  return duty;
}

function charge(
  today: Today,
  { company, country, product }: Shipped,
  { amount, found }: { readonly amount: Money; readonly found: keyof typeof FOUND },
): void {
  const { scenario } = today.world;
  const { currency } = scenario.home;
  const lines = [debit('border-costs', currency, amount), credit('bank', currency, amount)];
  post(today, company, { memo: 'customs-claim', country, lines });
  const values = {
    product: at(scenario.goods.products, product).id,
    country,
    amount: inUnits(scenario, amount, currency),
  };
  today.report.news.push({ company, code: FOUND[found], values });
}

function keep(today: Today, { company, country, product, units, worth }: Shipped, cause: string): undefined {
  const { scenario } = today.world;
  const { currency } = scenario.home;
  moveUnits(today.world, { company, product, units, from: 'freight', to: 'lost' });
  const lines = [debit('losses', currency, worth), credit('stock-under-way', currency, worth)];
  post(today, company, { memo: 'goods-seized', country, lines });
  const values = { product: at(scenario.goods.products, product).id, country, units, cause };
  today.report.news.push({ company, code: 'news.freight-seized', values });
}
