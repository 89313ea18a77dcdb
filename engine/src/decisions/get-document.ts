import { at } from '../at.ts';
import { neededDocuments } from '../border/needed-papers.ts';
import { payForPapers } from '../border/pay-for-papers.ts';
import type { Document } from '../scenario/border.ts';
import { fault, id, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import { borderTomorrow, countriesSoldTo } from './countries.ts';
import type { DecisionKind } from './decision.ts';
import { productIndex } from './find.ts';

const shape = object({ kind: oneOf('get-document'), product: id, document: id });
type GetDocument = Infer<typeof shape>;

/** A paper that holds for so long yet need not be asked for again. */
const RENEWABLE_WITHIN = 60;

/** As some country that asks for it for these goods describes it. */
function findDocument(world: World, { product, document }: GetDocument): Document | undefined {
  const { traits } = at(world.scenario.goods.products, productIndex(world.scenario, product));
  return countriesSoldTo(world.scenario)
    .flatMap((country) => neededDocuments(borderTomorrow(world, country), traits))
    .find((each) => each.id === document);
}

function check(world: World, company: number, content: GetDocument): Fault[] {
  const { product, document } = content;
  const place = productIndex(world.scenario, product);
  if (place < 0) return [fault('product', 'decision.unknown-product', { product })];
  const found = findDocument(world, content);
  if (!found) return [fault('document', 'decision.document-not-needed', { document, product })];
  const { documents } = at(world.companies, company).border;
  const isHeld = documents.some(
    (paper) =>
      paper.product === place &&
      paper.document === document &&
      paper.validUntil > world.day + 1 + Math.min(RENEWABLE_WITHIN, found.validDays / 2),
  );
  if (isHeld) return [fault('document', 'decision.document-at-hand', { document })];
  return affordable(world, company, found.cost, 'document');
}

function apply(today: Today, company: number, content: GetDocument): void {
  const { world, day } = today;
  const found = findDocument(world, content);
  if (!found) throw new Error(`nobody asks for ${content.document}`);
  payForPapers(today, company, { memo: 'test-report', amount: found.cost });
  const product = productIndex(world.scenario, content.product);
  const validFrom = day + found.days;
  const paper = { product, document: found.id, validFrom, validUntil: validFrom + found.validDays - 1 };
  at(world.companies, company).border.documents.push(paper);
}

/** Sends a product to the testing house for a paper that a market asks for. */
export const getDocument: DecisionKind<'get-document', GetDocument> = {
  kind: 'get-document',
  shape,
  check,
  apply,
};
