import type { MoneyDay } from '@portolan/contract/market';
import { useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import type { Desk } from './use-company.ts';

export interface Yesterday {
  /** Units sold on the day last played. */
  units: number;
  money: MoneyDay | undefined;
  /** The day before, to compare with. */
  before: MoneyDay | undefined;
}

/** What the day last played brought. */
export function useYesterday({ world, company, view: { day, listings } }: Desk): Yesterday {
  const input = { world: world.id, company };
  const money = useSuspenseQuery(api.market.companies.money.queryOptions({ input })).data;
  return {
    units: listings.reduce((sum, { record }) => sum + (record.units.at(-1) ?? 0), 0),
    money: money.find((each) => each.day === day),
    before: money.find((each) => each.day === day - 1),
  };
}
