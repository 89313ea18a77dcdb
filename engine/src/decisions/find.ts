/** The places of things that decisions name by id; −1 when there is none. */
import { gatheredBy } from '../known.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Listing, Store, World } from '../world.ts';

export const productIndex = ({ goods }: Scenario, id: string): number =>
  goods.products.findIndex((product) => product.id === id);

export const lineIndex = ({ goods }: Scenario, id: string): number =>
  goods.lines.findIndex((line) => line.id === id);

export const supplierIndex = ({ goods }: Scenario, id: string): number =>
  goods.suppliers.findIndex((supplier) => supplier.id === id);

export const marketIndex = ({ markets }: Scenario, id: string): number =>
  markets.findIndex((market) => market.id === id);

export const laneIndex = ({ lanes }: Scenario, id: string): number =>
  lanes.lanes.findIndex((lane) => lane.id === id);

export const freightLaneIndex = ({ lanes }: Scenario, id: string): number =>
  lanes.freight.findIndex((lane) => lane.id === id);

export const findStore = (world: World, company: number, market: number): Store | undefined =>
  world.companies[company]?.stores.find((store) => store.market === market);

/** A listing of this company; another's is as good as none. */
export const findListing = (world: World, company: number, id: number): Listing | undefined =>
  listingsById(world.listings, id).find((listing) => listing.company === company);

const listingsById = gatheredBy<Listing>(({ id }) => id);
