import { at } from '../at.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { money, perThousandOf, type Money } from '../money.ts';
import { bankRulesOn } from '../scenario/rules-in-force.ts';
import type { BankRules } from '../scenario/treasury.ts';
import { fault, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import { atRate, forwardRate } from '../treasury/forward-rate.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import { currencyCode, MOST_MONEY, unknownCurrency } from './currencies.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({
  kind: oneOf('buy-forward'),
  /** What the company will do with the foreign currency on that day. */
  side: oneOf('sell', 'buy'),
  currency: currencyCode,
  /** Minor units of the foreign currency. */
  amount: integer(1, MOST_MONEY),
  day: integer(1, 2000),
});
type BuyForward = Infer<typeof shape>;

interface Terms {
  readonly home: Money;
  readonly margin: Money;
}

function termsOf(world: World, rules: BankRules, { side, currency, amount, day }: BuyForward): Terms {
  const { scenario } = world;
  const rate = forwardRate(scenario, rules, { side, currency, from: world.day + 1, until: day });
  const home = atRate(scenario, amount, currency, rate);
  return { home, margin: perThousandOf(home, rules.forwards?.marginPerThousand ?? 0) };
}

function check(world: World, company: number, content: BuyForward): Fault[] {
  const { scenario, day } = world;
  const { currency } = content;
  const rules = bankRulesOn(scenario, day + 1);
  if (!rules?.forwards) return [fault('', 'decision.no-forwards')];
  const stranger = unknownCurrency(scenario, currency, 'currency');
  if (stranger.length > 0) return stranger;
  if (currency === scenario.home.currency) return [fault('currency', 'decision.same-currency', { currency })];
  const { leastDays, mostDays, mostOpen } = rules.forwards;
  const earliest = day + 1 + leastDays;
  const latest = Math.min(day + 1 + mostDays, scenario.days);
  if (content.day < earliest || content.day > latest)
    return [fault('day', 'decision.day-not-offered', { earliest, latest })];
  const { forwards } = at(world.companies, company).treasury;
  if (forwards.length >= mostOpen) return [fault('', 'decision.too-many-forwards', { most: mostOpen })];
  const { home, margin } = termsOf(world, rules, content);
  if (home <= 0) return [fault('amount', 'decision.worth-nothing', { currency: scenario.home.currency })];
  return affordable(world, company, margin, 'amount');
}

function apply(today: Today, company: number, content: BuyForward): void {
  const { world, day } = today;
  const rules = bankRulesOn(world.scenario, day);
  if (!rules) throw new Error('a forward without a bank');
  const terms = termsOf(world, rules, content);
  const { currency } = world.scenario.home;
  const lines = [debit('margin', currency, terms.margin), credit('bank', currency, terms.margin)];
  post(today, company, { memo: 'margin-paid', lines });
  const { treasury } = at(world.companies, company);
  treasury.forwardsBought += 1;
  const { side, amount } = content;
  treasury.forwards.push({
    id: treasury.forwardsBought,
    side,
    currency: content.currency,
    amount: money(amount),
    ...terms,
    boughtOn: day,
    day: content.day,
  });
}

/** Fixes today at what rate a foreign currency is sold, or bought, on a day to come. */
export const buyForward: DecisionKind<'buy-forward', BuyForward> = {
  kind: 'buy-forward',
  shape,
  check,
  apply,
};
