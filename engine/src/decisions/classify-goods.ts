import { at } from '../at.ts';
import { fault, id, object, oneOf, optional, text, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { countriesSoldTo, countryFaults } from './countries.ts';
import type { DecisionKind } from './decision.ts';
import { productIndex } from './find.ts';

const shape = object({
  kind: oneOf('classify-goods'),
  product: id,
  hs: text({ min: 6, max: 6, like: /^\d{6}$/ }),
  /** Absent: for every country that the scenario sells to. */
  country: optional(text({ min: 2, max: 2, like: /^[A-Z]{2}$/ })),
});
type ClassifyGoods = Infer<typeof shape>;

function check(world: World, company: number, { product, hs, country }: ClassifyGoods): Fault[] {
  const { scenario } = world;
  const place = productIndex(scenario, product);
  if (place < 0) return [fault('product', 'decision.unknown-product', { product })];
  const faults = country === undefined ? [] : countryFaults(scenario, country);
  if (faults.length > 0) return faults;
  const { headings } = at(scenario.goods.products, place);
  if (!headings) return [fault('product', 'decision.code-is-known', { product })];
  if (!headings.some((heading) => heading.hs === hs)) {
    const offered = headings.map((heading) => heading.hs).join(', ');
    return [fault('hs', 'decision.unknown-heading', { hs, product, offered })];
  }
  const { codes } = at(world.companies, company).border;
  const wanted = country === undefined ? countriesSoldTo(scenario) : [country];
  const isSettled = wanted.every((each) =>
    codes.some((code) => code.product === place && code.country === each && code.hs === hs),
  );
  return isSettled ? [fault('hs', 'decision.nothing-changes')] : [];
}

function apply({ world, day }: Today, company: number, { product: name, hs, country }: ClassifyGoods): void {
  const { border } = at(world.companies, company);
  const product = productIndex(world.scenario, name);
  const wanted = country === undefined ? countriesSoldTo(world.scenario) : [country];
  border.codes = [
    ...border.codes.filter((code) => code.product !== product || !wanted.includes(code.country)),
    ...wanted.map((each) => ({ product, country: each, hs, since: day })),
  ];
}

/** Settles under which six digits a product is declared: the code decides duty, and customs may look into it. */
export const classifyGoods: DecisionKind<'classify-goods', ClassifyGoods> = {
  kind: 'classify-goods',
  shape,
  check,
  apply,
};
