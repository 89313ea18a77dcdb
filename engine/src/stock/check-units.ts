import { STATUS } from '../orders/book.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { UNIT_PLACES, type UnitPlace } from './unit-places.ts';

type Count = (company: number, product: number, units: number) => void;

/** The places whose units can be counted in the world, and how. */
const COUNTED: Partial<Record<UnitPlace, (world: World, count: Count) => void>> = {
  stock: ({ lots }, count) => lots.forEach((lot) => count(lot.company, lot.product, lot.units)),
  supply: ({ supplies }, count) => supplies.forEach((s) => count(s.company, s.product, s.units)),
  freight({ freight, removals }, count) {
    freight.forEach(({ company, goods }) => goods.forEach((g) => count(company, g.product, g.units)));
    removals.forEach(({ company, product, units }) => count(company, product, units));
  },
  order: (world, count) => countOrders(world, 'paid', count),
  parcel: (world, count) => countOrders(world, 'shipped', count),
};

function countOrders({ orders }: World, status: (typeof STATUS)[number], count: Count): void {
  const wanted = STATUS.indexOf(status);
  for (let row = 0; row < orders.count; row++) {
    if (orders.status[row] !== wanted) continue;
    count(orders.company[row] ?? 0, orders.product[row] ?? 0, orders.units[row] ?? 0);
  }
}

/**
 * Goods are neither made nor lost on the way: for each company and product all places add up to nothing, and those
 * that can be counted hold what was moved there. Anything else is a bug, and the day is not played.
 */
export function checkUnits({ world, day }: Today): void {
  const products = world.scenario.goods.products.length;
  const size = world.companies.length * products;
  world.companies.forEach(({ id, units }) => {
    for (const [product, counts] of Object.entries(units)) {
      const sum = UNIT_PLACES.reduce((total, place) => total + (counts[place] ?? 0), 0);
      if (sum !== 0) throw new Error(`${id} is off by ${sum} units of product ${product} on day ${day}`);
    }
  });
  for (const [place, count] of Object.entries(COUNTED)) {
    const found = new Int32Array(size);
    count(world, (company, product, units) => {
      const cell = company * products + product;
      found[cell] = (found[cell] ?? 0) + units;
    });
    mustMatch({ world, day }, place as UnitPlace, found);
  }
}

function mustMatch(
  { world: { companies, scenario }, day }: Pick<Today, 'world' | 'day'>,
  place: UnitPlace,
  found: Int32Array,
): void {
  const products = scenario.goods.products.length;
  companies.forEach(({ id, units }, company) => {
    for (let product = 0; product < products; product++) {
      const counted = found[company * products + product] ?? 0;
      const moved = units[product]?.[place] ?? 0;
      if (counted !== moved) {
        throw new Error(
          `${id} has ${counted} units of product ${product} in ${place}, not ${moved}, on day ${day}`,
        );
      }
    }
  });
}
