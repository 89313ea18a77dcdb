/** Who keeps goods at a place abroad, on what terms, and out of which pocket it is paid. */
import { credit, debit, post } from '../ledger/post.ts';
import type { Account } from '../ledger/accounts.ts';
import type { Money } from '../money.ts';
import type { Fulfilment } from '../scenario/fulfilment.ts';
import type { Warehouse } from '../scenario/lanes.ts';
import { currencyOf, marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Today } from '../today.ts';
import { marketOfPlace } from './places.ts';

type Terms = Pick<
  Warehouse & Fulfilment,
  'storage' | 'inboundPerUnit' | 'appointmentDays' | 'removal' | 'disposalPerUnit'
>;

export interface Keeper extends Terms {
  /** The currency of all its amounts. */
  readonly currency: string;
  /** −1 for a warehouse for hire. */
  readonly market: number;
  /** The size tiers of a platform's centre. */
  readonly tiers?: Fulfilment['tiers'];
}

export function centreOf(scenario: Scenario, market: number, day: number): Fulfilment | undefined {
  const { channel, country } = marketAt(scenario, market);
  return platformRulesOn(scenario, channel, day).fulfilment?.[country];
}

/** Whether orders of a market can leave its centre: goods that no lane takes out again are not taken in. */
export function isServed(scenario: Scenario, market: number): boolean {
  const { channel, country } = marketAt(scenario, market);
  return scenario.lanes.lanes.some((lane) => lane.channel === channel && lane.to === country);
}

/** The terms of a place on a day; undefined at home, where nobody charges, and where there is no such place. */
export function keeperOf(scenario: Scenario, place: string, day: number): Keeper | undefined {
  const market = marketOfPlace(scenario, place);
  if (market < 0) {
    const house = scenario.lanes.warehouses.find(({ country }) => country === place);
    return house && { ...house, currency: scenario.home.currency, market };
  }
  const centre = centreOf(scenario, market, day);
  return centre && { ...centre, currency: currencyOf(scenario, market), market };
}

interface Charge {
  readonly keeper: Keeper;
  readonly amount: Money;
  readonly memo: string;
  readonly account?: Account;
  readonly order?: number;
}

/** A warehouse is paid from the bank, a platform takes its fees from what it owes. */
export function payKeeper(
  today: Today,
  company: number,
  { keeper, amount, memo, account = 'storage', order }: Charge,
): void {
  const { currency, market } = keeper;
  const pocket = market < 0 ? 'bank' : 'platform-wallet';
  post(today, company, {
    memo,
    ...(market < 0 ? {} : { market }),
    ...(order === undefined ? {} : { order }),
    lines: [debit(account, currency, amount), credit(pocket, currency, amount)],
  });
}
