import { fault, type Fault } from '../shape.ts';
import { orderFault, repeatedNames, strangerFault } from './check-names.ts';
import type { Product, SupplyOffer } from './goods.ts';
import type { Scenario } from './scenario.ts';
import type { Supplier } from './supplier.ts';

/** Product lines, products, suppliers and what they offer. */
export function goodsFaults(scenario: Scenario): Fault[] {
  const { lines, products, suppliers, supply } = scenario.goods;
  const productIds = products.map(({ id }) => id);
  const supplierIds = suppliers.map(({ id }) => id);
  return [
    ...repeatedNames(
      lines.map(({ id }) => id),
      (place) => `goods.lines[${place}].id`,
    ),
    ...lines.flatMap(({ attributes }, place) =>
      repeatedNames(
        attributes.map(({ id }) => id),
        (n) => `goods.lines[${place}].attributes[${n}].id`,
      ),
    ),
    ...repeatedNames(productIds, (place) => `goods.products[${place}].id`),
    ...repeatedNames(supplierIds, (place) => `goods.suppliers[${place}].id`),
    ...suppliers.flatMap((supplier, place) => clauseFaults(scenario, supplier, `goods.suppliers[${place}]`)),
    ...products.flatMap((product, place) => productFaults(scenario, product, `goods.products[${place}]`)),
    ...repeatedNames(
      supply.map(({ supplier, product }) => `${supplier} ${product}`),
      (place) => `goods.supply[${place}]`,
    ),
    ...supply.flatMap((offer, place) => [
      ...strangerFault(offer.supplier, supplierIds, `goods.supply[${place}].supplier`),
      ...strangerFault(offer.product, productIds, `goods.supply[${place}].product`),
      ...offerFaults(offer, `goods.supply[${place}]`),
    ]),
    ...productIds.flatMap((product, place) =>
      supply.some((offer) => offer.product === product)
        ? []
        : [fault(`goods.products[${place}]`, 'scenario.nobody-supplies', { name: product })],
    ),
  ];
}

/** A clause needs a foreign currency with a rate. */
function clauseFaults({ fx }: Scenario, { currencyClause }: Supplier, path: string): Fault[] {
  if (!currencyClause) return [];
  const rated = fx.map(({ currency }) => currency);
  return strangerFault(currencyClause.currency, rated, `${path}.currencyClause.currency`);
}

/** Every product has a value on each attribute of its line, words and a usual price for each market, and no others. */
function productFaults(scenario: Scenario, product: Product, path: string): Fault[] {
  const line = scenario.goods.lines.find(({ id }) => id === product.line);
  if (!line) return [fault(`${path}.line`, 'scenario.unknown-name', { name: product.line })];
  const codes = [...new Set(scenario.markets.map(({ country }) => country))];
  const languages = scenario.countries.filter(({ code }) => codes.includes(code)).map((c) => c.language);
  return [
    ...keyFaults(
      product.attributes,
      line.attributes.map(({ id }) => id),
      `${path}.attributes`,
    ),
    ...missingKeys(product.facts, [...new Set(languages)], `${path}.facts`),
    ...missingKeys(product.usualPrice, codes, `${path}.usualPrice`),
  ];
}

const missingKeys = (
  found: Readonly<Record<string, unknown>>,
  wanted: readonly string[],
  path: string,
): Fault[] =>
  wanted.flatMap((name) =>
    Object.hasOwn(found, name) ? [] : [fault(path, 'scenario.nothing-for', { name })],
  );

const keyFaults = (
  found: Readonly<Record<string, unknown>>,
  wanted: readonly string[],
  path: string,
): Fault[] => [
  ...missingKeys(found, wanted, path),
  ...Object.keys(found).flatMap((name) => strangerFault(name, wanted, `${path}.${name}`)),
];

function offerFaults({ minimum, breaks, leadDays }: SupplyOffer, path: string): Fault[] {
  const first = breaks[0]?.from ?? minimum;
  return [
    ...orderFault(leadDays.min, leadDays.max, `${path}.leadDays`),
    ...(first > minimum ? [fault(`${path}.breaks[0].from`, 'scenario.above-the-minimum', { minimum })] : []),
    ...breaks.flatMap(({ from, price }, place) => {
      const before = breaks[place - 1];
      if (!before) return [];
      return [
        ...(from > before.from ? [] : [fault(`${path}.breaks[${place}].from`, 'scenario.must-rise')]),
        ...(price <= before.price ? [] : [fault(`${path}.breaks[${place}].price`, 'scenario.must-not-rise')]),
      ];
    }),
  ];
}
