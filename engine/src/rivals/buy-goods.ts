/** What to order from suppliers, and how much. */
import type { Decision } from '../decisions/catalogue.ts';
import type { SupplyOffer } from '../scenario/goods.ts';
import { newProducts, supplierFor, unitPrice } from './choose-range.ts';
import { can, cashOf, type Desk } from './desk.ts';
import { activeRange, isGivenUp, productForecast } from './forecast.ts';
import { laneFor, marketsOf } from './open-for-business.ts';
import { dailyByPlace, freightDays, HOME, unitsAt } from './places.ts';
import { wayCost } from './unit-economics.ts';

/** Money for goods: what is in the bank beyond the postage of the coming days. */
function goodsBudget(desk: Desk): number {
  const { postageDays } = desk.habits.buying;
  const markets = marketsOf(desk);
  const postage = activeRange(desk).reduce((sum, product) => {
    const ways = markets.map((market) => wayCost(desk, laneFor(desk, market, product) ?? '', product) ?? 0);
    return sum + productForecast(desk, product, postageDays) * Math.max(0, ...ways) * postageDays;
  }, 0);
  return cashOf(desk) - postage;
}

/** Units up to a supplier's terms and the money; undefined when even the least order is too dear. */
function affordable(desk: Desk, offer: SupplyOffer, wanted: number, money: number): number | undefined {
  const { breakReach } = desk.habits.buying;
  const next = offer.breaks.find(({ from }) => from > wanted && from <= wanted * breakReach)?.from;
  for (const units of [
    next,
    wanted,
    Math.floor(money / unitPrice(desk, offer, offer.minimum)),
    offer.minimum,
  ]) {
    if (units === undefined || units < offer.minimum || units > wanted * breakReach + offer.minimum) continue;
    if (units * unitPrice(desk, offer, units) <= money) return units;
  }
  return undefined;
}

/** Stock beyond what a lead time sells: days of sales, or so many standard deviations for who counts them. */
function safetyStock({ manner, strength, habits }: Desk, daily: number, lead: number): number {
  if (manner.service === undefined) return daily * strength.safetyDays;
  const spread = habits.buying.demandSpread + strength.forecastError;
  const variance = daily * lead + spread * daily * spread * daily * lead;
  return manner.service * Math.sqrt(variance);
}

/** When more is wanted, and up to how much. */
function levels(desk: Desk, daily: number, lead: number): { readonly least: number; readonly most: number } {
  const safety = safetyStock(desk, daily, lead);
  const most = (daily * (lead + desk.strength.coverDays) + safety) * desk.manner.appetite;
  return { least: daily * lead + safety, most: Math.min(most, daily * desk.habits.buying.mostDays) };
}

/** Of goods that nobody sells yet. */
const firstOrder = (desk: Desk, { product, leadDays }: SupplyOffer): number =>
  levels(desk, productForecast(desk, product, leadDays.max + desk.strength.coverDays), leadDays.max).most;

/** What the places from which a product is sold will lack; 0 while each of them has its least. */
function lacking(desk: Desk, { product, leadDays }: SupplyOffer): number {
  const daily = dailyByPlace(desk, product, leadDays.max + desk.strength.coverDays);
  let least = 0;
  let most = 0;
  for (const [place, units] of daily) {
    const abroad = levels(desk, units, leadDays.max + freightDays(desk, place));
    // What lies abroad serves nobody else; what is at home can still go anywhere.
    const there = place === HOME ? 0 : unitsAt(desk, product, place);
    least += Math.max(0, abroad.least - there);
    most += Math.max(0, abroad.most - there);
  }
  const here = unitsAt(desk, product, HOME);
  return here < least ? most - here : 0;
}

/** New products while the range has room, then more of what runs out, as far as the money goes. */
export function buyGoods(desk: Desk): Decision[] {
  let money = goodsBudget(desk);
  const decisions: Decision[] = [];
  const order = (offer: SupplyOffer, wanted: number, most: number): void => {
    const units = affordable(desk, offer, Math.ceil(wanted), Math.min(most, money));
    if (units === undefined) return;
    money -= units * unitPrice(desk, offer, units);
    decisions.push({ kind: 'order-goods', supplier: offer.supplier, product: offer.product, units });
  };

  for (const product of activeRange(desk)) {
    if (isGivenUp(desk, product)) continue;
    const offer = supplierFor(desk, product);
    const wanted = lacking(desk, offer);
    if (wanted > 0) order(offer, wanted, money);
  }
  const fresh = newProducts(desk);
  const share = (money * desk.habits.buying.firstRangeShare) / Math.max(1, fresh.length);
  for (const { product, supplier } of fresh) {
    const offer = desk.scenario.goods.supply.find(
      (each) => each.product === product && each.supplier === supplier,
    );
    if (!offer) continue;
    const sample = sampleFor(desk, offer);
    if (sample === 'coming') continue;
    if (sample === undefined) order(offer, firstOrder(desk, offer), share);
    else decisions.push(sample);
  }
  return decisions;
}

/** Before the first order from somebody: a sample, `coming` while it is on its way; undefined when none is needed. */
function sampleFor(desk: Desk, { supplier, product }: SupplyOffer): Decision | 'coming' | undefined {
  const { samples, catalogue } = desk.view;
  const price = catalogue.suppliers.find(({ id }) => id === supplier)?.sample?.price;
  // A company opens with goods that it has known for long.
  if (!can(desk, 'samples') || price === undefined || desk.view.day === 0) return undefined;
  const asked = samples.filter((each) => each.supplier === supplier && each.product === product);
  if (asked.some(({ finding }) => finding)) return undefined;
  return asked.length > 0 ? 'coming' : { kind: 'order-sample', supplier, product };
}
