import { at } from '../at.ts';
import { fault, id, integer, object, oneOf, optional, text, type Fault, type Infer } from '../shape.ts';
import { withNew } from '../studies/research.ts';
import { testConcept as ask } from '../studies/test-concept.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import type { DecisionKind } from './decision.ts';
import { marketIndex, productIndex } from './find.ts';
import { buyResearch } from './research-field.ts';

const shape = object({
  kind: oneOf('test-concept'),
  market: id,
  product: id,
  /** As the page would show it, minor units of the market's currency. */
  price: integer(1, 100_000_000),
  /** Days in which the page would promise the parcel. */
  promisedDays: integer(1, 90),
  /** The words it would be sold under; absent: a page in the buyers' own language. */
  title: optional(text({ max: 200 })),
});
type TestConcept = Infer<typeof shape>;

function check(world: World, company: number, { market, product }: TestConcept): Fault[] {
  const { scenario } = world;
  const terms = scenario.research?.concept;
  if (!terms) return [fault('', 'decision.no-such-research')];
  const faults: Fault[] = [];
  if (marketIndex(scenario, market) < 0) faults.push(fault('market', 'decision.unknown-market', { market }));
  if (productIndex(scenario, product) < 0)
    faults.push(fault('product', 'decision.unknown-product', { product }));
  return faults.length > 0 ? faults : affordable(world, company, terms.price, 'product');
}

function apply(today: Today, company: number, content: TestConcept): void {
  const { world } = today;
  const terms = world.scenario.research?.concept;
  if (!terms) throw new Error('a concept test that nobody sells');
  const { sample, rivals, price } = terms;
  const buyer = buyResearch(today, company, { memo: 'concept-tested', price });
  const concept = {
    market: marketIndex(world.scenario, content.market),
    product: productIndex(world.scenario, content.product),
    price: content.price,
    promisedDays: content.promisedDays,
    ...(content.title === undefined ? {} : { title: content.title }),
  };
  const { research } = at(world.companies, company);
  research.concepts = withNew(research.concepts, ask(world, concept, { buyer, company, sample, rivals }));
}

/** Shows a planned product at a planned price to a sample of buyers, before any goods are ordered. */
export const testConcept: DecisionKind<'test-concept', TestConcept> = {
  kind: 'test-concept',
  shape,
  check,
  apply,
};
