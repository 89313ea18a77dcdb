/** What a page of the crowd asks on a day: reckoned from the usual price, then put on an end that its seller likes. */
import { normal, pick, stream, uniform } from '../chance.ts';
import { exp, log } from '../maths.ts';
import { daysWithin } from '../orders/band.ts';
import type { Crowd } from '../scenario/crowd.ts';
import { addressOfPage, type CrowdPages } from './pages.ts';
import type { Sellers, Town } from './sellers.ts';

const PERIOD = stream('crowd/repricing period');
const PHASE = stream('crowd/repricing phase');
const MOVE = stream('crowd/price move');
const EXCEPTION = stream('crowd/other ending');
const OTHER = stream('crowd/which ending');
const STEP = stream('crowd/price step');

const periodOf = ({ seed, market, crowd }: Town, address: number): number =>
  Math.max(1, Math.floor(daysWithin(crowd.prices.anewEvery, uniform(seed, PERIOD, address, market))));

/** The nearest price that ends so; the nearest by ratio is the nearest to the eye, and by difference near enough. */
export function ended(price: number, cents: number | undefined, step: number): number {
  if (cents === undefined) return Math.max(1, Math.floor(price + 0.5));
  // By steps of ten the last whole unit is a nine: 29.90. A price on the round falls on the round: 30.00.
  const end = step <= 100 || cents === 0 ? cents : step - 100 + cents;
  const nearest = Math.floor((price - end) / step + 0.5) * step + end;
  return nearest > 0 ? nearest : end > 0 ? end : step;
}

function stepFor({ prices }: Crowd, price: number, share: number): number {
  let step = 100;
  let left = share;
  // From the widest down: who does not take a wide step may take the next.
  for (const each of prices.steps.toReversed()) {
    if (price < each.from) continue;
    if (left < each.share) {
      step = each.step;
      break;
    }
    left = (left - each.share) / (1 - each.share);
  }
  return step;
}

interface Shop {
  readonly town: Town;
  readonly sellers: Sellers;
  readonly pages: CrowdPages;
}

/** The price that a page's seller finds when it looks at it for the so many-th time. */
function priceOf({ town, sellers, pages }: Shop, page: number, turn: number): number {
  const { seed, market, crowd } = town;
  const { ofSeller, ofPage, endings, exceptions } = crowd.prices;
  const owner = pages.seller[page] ?? 0;
  const address = addressOfPage(owner, pages.number[page] ?? 0);
  const move = ofSeller * (sellers.level[owner] ?? 0) + ofPage * normal(seed, MOVE, address, market, turn);
  const price = (pages.usual[page] ?? 1) * exp(move);
  const isOther = uniform(seed, EXCEPTION, address, market, turn) < exceptions;
  const shares = endings.map(({ share }) => share);
  const ending = isOther
    ? pick(shares, uniform(seed, OTHER, address, market, turn))
    : (sellers.ending[owner] ?? 0);
  return ended(
    price,
    endings[ending]?.cents,
    stepFor(crowd, price, uniform(seed, STEP, address, market, turn)),
  );
}

export const isOnTrial = ({ prices: { trial } }: Crowd, page: number): boolean =>
  trial !== undefined && page % trial.everyPage === 0;

function tried(crowd: Crowd, page: number, price: number): number {
  const { trial } = crowd.prices;
  if (!trial || !isOnTrial(crowd, page)) return price;
  return Math.max(1, Math.floor((price * (1000 + trial.perThousand)) / 1000 + 0.5));
}

export interface PriceBoard {
  readonly price: Int32Array;
  /** Logarithms of the prices against the usual ones. */
  readonly shown: Float64Array;
  /** Puts up what a page asks on a day. Only pages that are up are asked for. */
  readonly turn: (page: number, day: number) => void;
}

/** Worked out anew only when a page's price turns: most pages ask on a day what they asked on the day before. */
export function priceBoard(shop: Shop): PriceBoard {
  const { town, pages } = shop;
  const turns = new Int32Array(pages.count).fill(-1);
  const price = new Int32Array(pages.count);
  const shown = new Float64Array(pages.count);
  const addresses = Array.from(pages.seller, (seller, page) =>
    addressOfPage(seller, pages.number[page] ?? 0),
  );
  // Days from one look at a page's price to the next, and where in them day 0 falls.
  const period = Int32Array.from(addresses, (address) => periodOf(town, address));
  const phase = Int32Array.from(addresses, (address, page) =>
    Math.floor(uniform(town.seed, PHASE, address, town.market) * (period[page] ?? 1)),
  );
  return {
    price,
    shown,
    turn(page, day) {
      const turn = Math.floor((day + (phase[page] ?? 0)) / (period[page] ?? 1));
      if (turns[page] === turn) return;
      turns[page] = turn;
      const asked = tried(town.crowd, page, priceOf(shop, page, turn));
      price[page] = asked;
      shown[page] = log(asked / (pages.usual[page] ?? 1));
    },
  };
}
