/** What one unit costs until it is in its buyer's hands, and what is left of the price: the sum before the decision. */
import { at } from './at.ts';
import { wayCosts, wayOf } from './landed-way.ts';
import { guessedCode, type CustomsChoice } from './border/customs-choice.ts';
import { toHome } from './ledger/exchange.ts';
import { money } from './money.ts';
import type { BuyerPays } from './orders/what-a-buyer-pays.ts';
import { supplyCost } from './supply/price.ts';
import { currencyOf, marketAt, stateRulesOn } from './scenario/rules-in-force.ts';
import type { Scenario } from './scenario/scenario.ts';
import { expectedTrouble, usualSale } from './usual-sale.ts';

export interface LandedCostQuestion {
  /** The day whose rules and rates hold. */
  readonly day: number;
  readonly supplier: string;
  readonly product: string;
  /** Units ordered at once: they decide the price break, and share the freight. */
  readonly quantity: number;
  readonly market: string;
  readonly lane: string;
  /** By which stock gets to the warehouse, for a lane that starts abroad; the cheapest when left out. */
  readonly freightLane?: string;
  /** Asked of the buyer, minor units of the market's currency. */
  readonly price: number;
  readonly shipping: number;
  /** How it is declared, where the state asks: by which code (absent: the carrier's guess), and who pays at the border. */
  readonly hs?: string;
  readonly terms?: 'ddp' | 'dap';
  readonly hasTaxNumber?: 'yes' | 'no';
}

/** Home currency and minor units, per unit sold. Costs are positive. */
export interface LandedCost {
  readonly currency: string;
  /** What reaches the company of one sale at the day's rate: after tax, duty, commission, payment and payout. */
  readonly net: number;
  /** Of what the buyer pays, in the market's currency. */
  readonly buyer: BuyerPays & {
    readonly currency: string;
    readonly commission: number;
    readonly paymentFee: number;
    readonly forTheState: number;
  };
  readonly goods: number;
  readonly freight: number;
  readonly importDuty: number;
  readonly warehouse: number;
  readonly postage: number;
  /** The carrier's charges for the border, on the seller's bill. */
  readonly border: number;
  readonly payoutSpread: number;
  /** What returns and lost parcels cost on average, spread over all units. */
  readonly expectedReturns: number;
  readonly expectedLosses: number;
  readonly profit: number;
  /** Profit of what the buyer pays for goods and delivery without tax; 0 when that is nothing. */
  readonly margin: number;
}

/** The declaration that is asked about, in full and under the code that is named. */
function choiceOf(
  scenario: Scenario,
  { day, hs, terms, hasTaxNumber }: LandedCostQuestion,
  { product, market }: { product: number; market: number },
): CustomsChoice {
  const rules = stateRulesOn(scenario, marketAt(scenario, market).country, day);
  const goods = at(scenario.goods.products, product);
  const isGuessed = rules.border !== undefined && goods.headings !== undefined && hs === undefined;
  const known = rules.border && goods.headings ? (hs ?? guessedCode(rules, goods)) : goods.hs;
  return {
    hs: known,
    isGuessed,
    perThousand: 1000,
    terms: terms ?? rules.border?.defaults.terms ?? 'ddp',
    viaScheme: hasTaxNumber === 'yes',
  };
}

export function landedCost(scenario: Scenario, question: LandedCostQuestion): LandedCost {
  const { day, quantity } = question;
  const product = scenario.goods.products.findIndex(({ id }) => id === question.product);
  const market = scenario.markets.findIndex(({ id }) => id === question.market);
  const offer = scenario.goods.supply.find(
    (each) => each.supplier === question.supplier && each.product === question.product,
  );
  if (!offer || market < 0) throw new RangeError('no such offer, or no such market');
  const lane = scenario.lanes.lanes.findIndex(({ id }) => id === question.lane);
  const { from, lostShare } = at(scenario.lanes.lanes, lane);
  const sent = { product, market, quantity, day };
  const way = wayOf(scenario, lane, question.freightLane, sent);
  const currency = currencyOf(scenario, market);
  const choice = choiceOf(scenario, question, { product, market });
  const asked = { product, market, price: money(question.price), shipping: money(question.shipping) };
  const { pays, settlement, payoutSpread, net } = usualSale(scenario, asked, { day, from, choice });

  const goods = money(supplyCost(scenario, offer, quantity, day) / quantity);
  const costs = wayCosts(scenario, way, { ...sent, hs: choice.hs }, goods);
  const border = toHome(scenario, pays.carrier, currency, day);
  const inHand = goods + costs.freight + costs.importDuty;
  const trouble = expectedTrouble(scenario, { product, market, lostShare, net, inHand });
  const onTheWay = costs.warehouse + costs.postage + border;
  const profit = net - inHand - onTheWay - trouble.returns - trouble.losses;
  const revenue = toHome(scenario, settlement.paid - settlement.forTheState, currency, day);
  const { commission, paymentFee, forTheState } = settlement;
  return {
    currency: scenario.home.currency,
    net,
    buyer: { ...pays, currency, commission, paymentFee, forTheState },
    goods,
    ...costs,
    border,
    payoutSpread,
    expectedReturns: trouble.returns,
    expectedLosses: trouble.losses,
    profit,
    margin: revenue > 0 ? profit / revenue : 0,
  };
}
