import type { Sight } from '../use-company.ts';

/** The currency in which a market's promotions are reckoned. */
export const currencyOf =
  ({ catalogue, money }: Sight) =>
  (market: string): string =>
    catalogue.markets.find(({ id }) => id === market)?.currency ?? money.homeCurrency;
