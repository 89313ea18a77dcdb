/** What a buyer would pay a small seller for one of a page: the goods as the page says, and the way to their own door. */
import { addressOf, kilometres, type Address, type Dweller } from '../domestic/address.ts';
import { freightOf } from '../domestic/post.ts';
import { stream, uniform } from '../chance.ts';
import type { CrowdDay } from './day.ts';
import { addressOfPage } from './pages.ts';

const FREE = stream('crowd/free freight');

export interface Quote {
  /** Place in the crowd's pages. */
  readonly page: number;
  readonly seller: number;
  readonly buyer: Address;
  readonly kilometres: number;
  /** Minor units, for one. */
  readonly price: number;
  readonly freight: number;
}

export function quoteOf({ crowded, minorUnits }: CrowdDay, page: number, person: Dweller): Quote {
  const { seed, market, crowd, pages, prices, sellers, domestic, ways } = crowded;
  const seller = pages.seller[page] ?? 0;
  const buyer = addressOf(domestic, ways.buyers, person);
  const from = { east: sellers.east[seller] ?? 0, north: sellers.north[seller] ?? 0 };
  const parcel = {
    grams: pages.grams[page] ?? 0,
    kilometres: kilometres(from, buyer),
    contract: sellers.contract[seller] ?? 0,
  };
  const address = addressOfPage(seller, pages.number[page] ?? 0);
  const isFree = uniform(seed, FREE, address, market) < crowd.freeFreight;
  return {
    page,
    seller,
    buyer,
    kilometres: parcel.kilometres,
    price: prices.price[page] ?? 1,
    freight: isFree ? 0 : freightOf(domestic, parcel, minorUnits),
  };
}
