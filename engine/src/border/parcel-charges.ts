/** What a parcel from abroad owes, who collects it, and when. */
import { money, nothing, perThousandOf, type Money } from '../money.ts';
import type { StateRulesInForce } from '../scenario/rule-packs.ts';
import { dutyPerThousand } from '../scenario/rules-in-force.ts';
import type { CustomsChoice } from './customs-choice.ts';

/** Minor units of the country's currency. */
export interface ParcelCharges {
  /** Collected with the order. */
  readonly tax: Money;
  readonly duty: Money;
  /** Of `tax`, what stands on top of the prices on the page. */
  readonly onTop: Money;
  /** Duty as declared, whoever collects it. */
  readonly declared: Money;
  /** Asked of the buyer at the door: duty, tax and the carrier's fee. */
  readonly door: Money;
  /** On the seller's bill for this parcel. */
  readonly carrier: Money;
}

/** Duty on goods of this value, tax not counted, under this code. */
export function dutyOn(rules: StateRulesInForce, value: number, hs: string): Money {
  // Up to the limit a parcel owes at most the flat duty of its one tariff line; above it the whole value counts.
  if (value <= rules.dutyFreeUpTo) return money(rules.dutyPerItem);
  const { dutyAbove: high, clearanceFee } = rules;
  if (high && value > high.value)
    return money(Math.max(0, perThousandOf(value, high.perThousand) - high.less) + clearanceFee);
  return money(perThousandOf(value, dutyPerThousand(rules, hs)) + clearanceFee);
}

interface Asked {
  /** What the buyer is asked for, less the discount. */
  readonly goods: number;
  readonly shipping: number;
}

/** Tax that stands within a price where prices show it. */
const within = (rules: StateRulesInForce, amount: number): Money =>
  rules.pricesShowTax === 'yes'
    ? money((amount * rules.taxPerThousand) / (1000 + rules.taxPerThousand))
    : nothing;

/** Everything is collected with the order; what was declared too low leaves the state that much less. */
function withTheOrder(
  rules: StateRulesInForce,
  { goods, shipping }: Asked,
  { duty, perThousand }: { readonly duty: Money; readonly perThousand: number },
): Pick<ParcelCharges, 'tax' | 'onTop'> {
  const rate = rules.taxPerThousand;
  // Import VAT counts what the border adds; a sales tax inside the country knows only the invoice.
  if (rules.pricesShowTax === 'no') {
    const counted = rules.taxCountsDuty === 'yes' ? duty : nothing;
    const tax = perThousandOf(goods + shipping + counted, rate);
    return { tax, onTop: tax };
  }
  const onTop = perThousandOf(duty, rate);
  return { tax: money(perThousandOf(within(rules, goods + shipping), perThousand) + onTop), onTop };
}

/** The rules that a parcel of this value meets: a small one may owe no tax, and its whole price is the seller's. */
const taxedAs = (state: StateRulesInForce, value: number): StateRulesInForce =>
  value <= (state.taxFreeUpTo ?? -1) ? { ...state, taxPerThousand: 0 } : state;

export function parcelCharges(state: StateRulesInForce, choice: CustomsChoice, asked: Asked): ParcelCharges {
  const { goods, shipping } = asked;
  const { hs, isGuessed, perThousand, terms } = choice;
  const valued = (amount: number): number => perThousandOf(amount, perThousand);
  const rules = taxedAs(state, valued(goods));
  const scheme = rules.border?.taxScheme;
  const net = goods - within(rules, goods);
  const isInScheme = choice.viaScheme && scheme !== undefined && valued(net) <= scheme.valueUpTo;
  const guess = isGuessed ? (rules.border?.defaults.guess.fee ?? 0) : 0;
  // Where no scheme is needed, or one is used, the tax is on the invoice whatever is declared at the border.
  const isTaxSettled = scheme === undefined || isInScheme;

  if (terms === 'ddp' || isTaxSettled) {
    const declared = dutyOn(rules, valued(net), hs);
    const isPrepaid = terms === 'ddp';
    const duty = isPrepaid ? declared : nothing;
    const { tax, onTop } = withTheOrder(rules, asked, {
      duty,
      perThousand: isTaxSettled ? 1000 : perThousand,
    });
    const isAdvanced = isPrepaid && (!isTaxSettled || declared > 0);
    const carrier = money(guess + (isAdvanced ? (rules.border?.ddpFee ?? 0) : 0));
    return { tax, onTop, duty, declared, door: isPrepaid ? nothing : doorOf(rules, declared), carrier };
  }
  // Nothing was collected, so the price on the page is the seller's alone, and the whole of it is dutiable.
  const declared = dutyOn(rules, valued(goods), hs);
  const tax = perThousandOf(valued(goods) + shipping + declared, rules.taxPerThousand);
  const door = doorOf(rules, declared + tax);
  return { tax: nothing, onTop: nothing, duty: nothing, declared, door, carrier: money(guess) };
}

const doorOf = (rules: StateRulesInForce, owed: number): Money =>
  owed > 0 ? money(owed + (rules.border?.door.fee ?? 0)) : nothing;
