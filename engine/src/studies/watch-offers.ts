/** What a price tracker writes down of one day: prices as anybody sees them, sales as far as its panel sees them. */
import { at } from '../at.ts';
import { poisson, stream, uniform } from '../chance.ts';
import { discountOf } from '../orders/what-a-buyer-pays.ts';
import type { Today } from '../today.ts';
import type { Company, Listing } from '../world.ts';
import { KEPT_DAYS, type Tracker, type Watched } from './research.ts';

const PANEL = stream('studies/tracker/panel');
/** The most listings that one watch follows: those it met first stay. */
const MOST_WATCHED = 60;

export function watchOffers(today: Today): void {
  const { world, day } = today;
  const terms = world.scenario.research?.tracker;
  if (!terms) return;
  world.companies.forEach((company, place) => {
    for (const tracker of company.research.trackers) {
      if (tracker.from <= day && day <= tracker.until)
        lookAround(today, tracker, { company, place, panelShare: terms.panelShare });
    }
  });
}

interface Looker {
  readonly company: Company;
  readonly place: number;
  readonly panelShare: number;
}

function lookAround(today: Today, tracker: Tracker, { company, place, panelShare }: Looker): void {
  const { world, day } = today;
  const line = at(world.scenario.goods.lines, tracker.line).id;
  const sold = new Map(today.report.funnel.map(({ listing, units }) => [listing, units]));
  const others = world.listings.filter(
    ({ company: owner, market, product }) =>
      owner !== place &&
      market === tracker.market &&
      at(world.scenario.goods.products, product).line === line,
  );
  tracker.watched = tracker.watched.filter(({ prices }) => prices.some((price) => price > 0));
  const known = new Set(tracker.watched.map(({ listing }) => listing));
  for (const { id } of others.filter(isOnSale).toSorted((a, b) => a.id - b.id)) {
    if (known.has(id) || tracker.watched.length >= MOST_WATCHED) continue;
    tracker.watched.push({ listing: id, prices: [], stars: [], reviews: [], seen: [] });
  }
  for (const watched of tracker.watched) {
    const listing = others.find(({ id }) => id === watched.listing);
    const units = sold.get(watched.listing) ?? 0;
    const address = company.number * 4096 + tracker.purchase;
    const share = uniform(world.seed, PANEL, address, day, watched.listing);
    write(watched, listing && isOnSale(listing) ? seenOf(listing, day) : NOT_THERE);
    push(watched.seen, poisson(units * panelShare, share));
  }
  tracker.lastSeen = day;
}

const isOnSale = ({ isPaused, suppressed }: Listing): boolean => !isPaused && !suppressed;

interface Seen {
  readonly price: number;
  readonly stars: number;
  readonly reviews: number;
}
const NOT_THERE: Seen = { price: 0, stars: 0, reviews: 0 };

function seenOf(listing: Listing, day: number): Seen {
  const { reviews } = listing.record;
  const count = reviews.reduce((sum, each) => sum + each, 0);
  const stars = reviews.reduce((sum, each, place) => sum + each * (place + 1), 0);
  return {
    price: listing.price - discountOf(listing, 1, day),
    stars: count === 0 ? 0 : Math.round((stars * 10) / count),
    reviews: count,
  };
}

function write(watched: Watched, { price, stars, reviews }: Seen): void {
  push(watched.prices, price);
  push(watched.stars, stars);
  push(watched.reviews, reviews);
}

function push(days: number[], value: number): void {
  days.push(value);
  if (days.length > KEPT_DAYS) days.shift();
}
