/** What a scenario says to everybody of its suppliers and ways; what it hides is named nowhere here. */
import { calendarDay } from '../calendar.ts';
import { postageOf } from '../orders/postage.ts';
import type { FreightLane, Lane, Liability } from '../scenario/lanes.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Supplier } from '../scenario/supplier.ts';
import { pick } from './pick.ts';

/** A carrier's terms for what it loses or breaks; how often it turns claims down shows only in doing. */
export type PublicLiability = Omit<Liability, 'refusedShare'>;

const LANE = [
  'id',
  'name',
  'kind',
  'from',
  'to',
  'channel',
  'base',
  'perKilogram',
  'stepGrams',
  'maxGrams',
  'volumetric',
  'surcharges',
  'days',
  'busy',
  'isTracked',
] as const;

export type LaneFacts = Pick<Lane, (typeof LANE)[number]> & {
  readonly liability?: PublicLiability;
  /** What one unit of each product costs by it before surcharges, home currency; one too heavy for it is not there. */
  readonly quotes: Readonly<Record<string, number>>;
};

const FREIGHT = [
  'id',
  'name',
  'kind',
  'to',
  'perKilogram',
  'volumetric',
  'perCubicMetre',
  'leastCubicMetres',
  'containers',
  'minimum',
  'perShipment',
  'surcharges',
  'days',
  'busy',
] as const;

export type FreightFacts = Pick<FreightLane, (typeof FREIGHT)[number]> & {
  readonly liability?: PublicLiability;
};

const SUPPLIER = ['id', 'name', 'city', 'claimedQuality', 'capacity', 'terms', 'currencyClause'] as const;

export type SupplierFacts = Pick<Supplier, (typeof SUPPLIER)[number]> & {
  readonly sample?: { readonly price: number; readonly days: number };
};

function liabilityOf(liability: Liability | undefined): { liability?: PublicLiability } {
  return liability ? { liability: pick(liability, ['basis', 'most', 'claimWithinDays', 'answerDays']) } : {};
}

export function laneFacts(scenario: Scenario, lane: Lane): LaneFacts {
  const light = scenario.goods.products.filter(({ grams }) => grams <= lane.maxGrams);
  const first = { calendarDay: calendarDay(scenario, 1) };
  const quotes = light.map((product) => [product.id, postageOf(lane, product, 1, first).price]);
  return { ...pick(lane, LANE), ...liabilityOf(lane.liability), quotes: Object.fromEntries(quotes) };
}

export const freightFacts = (lane: FreightLane): FreightFacts => ({
  ...pick(lane, FREIGHT),
  ...liabilityOf(lane.liability),
});

export const supplierFacts = (supplier: Supplier): SupplierFacts => ({
  ...pick(supplier, SUPPLIER),
  ...(supplier.sample ? { sample: pick(supplier.sample, ['price', 'days']) } : {}),
});
