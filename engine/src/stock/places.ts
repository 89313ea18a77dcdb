/** Where lots lie: `home`, the country code of a warehouse abroad, or a platform's own centre for one market. */
import type { Scenario } from '../scenario/scenario.ts';

export const HOME = 'home';
const FULFILMENT = 'fulfilment:';

/** The centre in which a platform keeps goods for the orders of one of its markets. */
export const fulfilmentPlace = (market: string): string => `${FULFILMENT}${market}`;

/** The market whose platform keeps the goods; −1 at home and in a warehouse for hire. */
export function marketOfPlace({ markets }: Pick<Scenario, 'markets'>, place: string): number {
  if (!place.startsWith(FULFILMENT)) return -1;
  return markets.findIndex(({ id }) => fulfilmentPlace(id) === place);
}

/** The country in which a place lies. */
export function countryOfPlace({ home, markets }: Pick<Scenario, 'home' | 'markets'>, place: string): string {
  if (place === HOME) return home.country;
  return markets[marketOfPlace({ markets }, place)]?.country ?? place;
}
