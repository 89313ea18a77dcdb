/** Who the small sellers of a market are: columns drawn from their numbers once, and the same in every world of a seed. */
import { normal, pick, stream, uniform } from '../chance.ts';
import { addressOf, levelsOf, sellerNumbered } from '../domestic/address.ts';
import { exp } from '../maths.ts';
import type { Crowd } from '../scenario/crowd.ts';
import type { Domestic } from '../scenario/domestic.ts';

const SIZE = stream('crowd/size');
const COMES = stream('crowd/comes');
const LEVEL = stream('crowd/price level');
const QUALITY = stream('crowd/quality');
const PACE = stream('crowd/pace');
const MARGIN = stream('crowd/promise');
const CONTRACT = stream('crowd/contract');
const OWN_CONTRACT = stream('crowd/own contract');
const ENDING = stream('crowd/ending');
const DEALS_IN = stream('crowd/deals in');

export interface Sellers {
  readonly count: number;
  /** Standard normals: how large it is, how dear, how slow, and how careful in its promises. */
  readonly size: Float64Array;
  readonly level: Float64Array;
  readonly slowness: Float64Array;
  readonly margin: Float64Array;
  /** What its own contract with a carrier adds to the logarithm of freight; 0 for who pays by the table. */
  readonly contract: Float64Array;
  /** 0 to 1. */
  readonly quality: Float64Array;
  readonly region: Int32Array;
  readonly east: Float64Array;
  readonly north: Float64Array;
  /** The day on which it comes. */
  readonly since: Int32Array;
  /** Place of its usual ending in the crowd's. */
  readonly ending: Int32Array;
  /** Departments that it deals in, so many from its first on. */
  readonly breadth: Int32Array;
}

export interface Town {
  readonly seed: number;
  readonly market: number;
  readonly days: number;
  readonly crowd: Crowd;
  readonly domestic: Domestic;
}

export function sellersOf({ seed, market, days, crowd, domestic }: Town): Sellers {
  const { sellers: count, established, quality } = crowd;
  const places = levelsOf(domestic.regions.map(({ id }) => crowd.regions[id] ?? 0));
  const endings = crowd.prices.endings.map(({ share }) => share);
  const each = <T>(drawn: (seller: number) => T): T[] =>
    Array.from({ length: count }, (_, seller) => drawn(seller));
  const normals = (name: number) => Float64Array.from(each((seller) => normal(seed, name, seller, market)));
  const share = (name: number, seller: number) => uniform(seed, name, seller, market);
  const addresses = each((seller) => addressOf(domestic, places, sellerNumbered(seed, seller)));
  const comes = (seller: number): number => {
    const left = share(COMES, seller) - established;
    return left < 0 ? 1 : 1 + Math.floor((left / (1 - established)) * days);
  };
  const size = normals(SIZE);
  // Who sells much has learned to pack alike, and would not have grown with goods that disappoint.
  const steadiness = size.map((each) => exp(-(crowd.steadier ?? 0) * Math.max(0, each)));
  const slowness = normals(PACE).map((each, seller) => each * (steadiness[seller] ?? 1));
  const margins = normals(MARGIN);
  const knows = crowd.promise.knowsSlowness;
  return {
    count,
    size,
    level: normals(LEVEL),
    slowness,
    margin: Float64Array.from(
      each(
        (seller) => knows * (slowness[seller] ?? 0) + Math.sqrt(1 - knows * knows) * (margins[seller] ?? 0),
      ),
    ),
    contract: Float64Array.from(
      each((seller) =>
        share(OWN_CONTRACT, seller) < domestic.freight.ownContracts
          ? domestic.freight.spread * normal(seed, CONTRACT, seller, market)
          : 0,
      ),
    ),
    quality: Float64Array.from(
      each(
        (seller) =>
          quality.mean + quality.spread * (steadiness[seller] ?? 1) * normal(seed, QUALITY, seller, market),
      ),
    ),
    region: Int32Array.from(addresses.map(({ region }) => region)),
    east: Float64Array.from(addresses.map(({ east }) => east)),
    north: Float64Array.from(addresses.map(({ north }) => north)),
    since: Int32Array.from(each(comes)),
    ending: Int32Array.from(each((seller) => pick(endings, share(ENDING, seller)))),
    breadth: Int32Array.from(each((seller) => 1 + pick(crowd.dealsIn, share(DEALS_IN, seller)))),
  };
}
