import { at } from '../at.ts';
import { fault, id, object, oneOf, type Fault, type Infer } from '../shape.ts';
import { listKeywords } from '../studies/list-keywords.ts';
import { withNew } from '../studies/research.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import type { DecisionKind } from './decision.ts';
import { buyResearch, fieldFaults, mustFindField } from './research-field.ts';

const shape = object({ kind: oneOf('buy-keywords'), market: id, line: id });
type BuyKeywords = Infer<typeof shape>;

function check(world: World, company: number, content: BuyKeywords): Fault[] {
  const terms = world.scenario.research?.keywords;
  if (!terms) return [fault('', 'decision.no-such-research')];
  const faults = fieldFaults(world, content);
  return faults.length > 0 ? faults : affordable(world, company, terms.price, 'line');
}

function apply(today: Today, company: number, content: BuyKeywords): void {
  const { world } = today;
  const terms = world.scenario.research?.keywords;
  if (!terms) throw new Error('a keyword list that nobody sells');
  const buyer = buyResearch(today, company, { memo: 'keywords-bought', price: terms.price });
  const list = listKeywords(world, mustFindField(world, content), { terms, buyer });
  const { research } = at(world.companies, company);
  research.keywordLists = withNew(research.keywordLists, list);
}

/** Buys what a keyword tool knows of the searches for a line: how often, how contested, what a click costs. */
export const buyKeywords: DecisionKind<'buy-keywords', BuyKeywords> = {
  kind: 'buy-keywords',
  shape,
  check,
  apply,
};
