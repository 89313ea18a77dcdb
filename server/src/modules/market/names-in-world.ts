import type { World } from '@portolan/engine';

/** Names for the places in lists by which the engine speaks of things. */
export function namesIn({ scenario, companies, listings }: World) {
  const listingsById = new Map(listings.map((listing) => [listing.id, listing]));
  const market = (place: number) => {
    const { id, country } = must(scenario.markets[place], 'market', place);
    const currency = must(
      scenario.countries.find(({ code }) => code === country),
      'country of market',
      place,
    ).currency;
    return { id, country, currency };
  };
  return {
    market,
    /** What was typed; null where nothing was. */
    query: (place: number, query: number) => scenario.markets[place]?.queries[query]?.words ?? null,
    company: (place: number) => must(companies[place], 'company', place).id,
    product: (place: number) => must(scenario.goods.products[place], 'product', place).id,
    lane: (place: number) => must(scenario.lanes.lanes[place], 'lane', place).id,
    listing: (id: number) => {
      const listing = must(listingsById.get(id), 'listing', id);
      const { id: marketId, currency } = market(listing.market);
      const company = must(companies[listing.company], 'company', listing.company).id;
      return { company, market: marketId, currency };
    },
  };
}

function must<T>(found: T | undefined, what: string, which: number): T {
  if (found === undefined) throw new RangeError(`The world has no ${what} ${which}`);
  return found;
}
