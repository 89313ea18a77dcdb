import type { Decision } from '../decisions/catalogue.ts';
import { newProducts } from './choose-range.ts';
import { cashOf, lineOf, type Desk } from './desk.ts';
import { marketsOf } from './open-for-business.ts';

/** A study of the lines that the company means to sell, in its first market, while it can afford to learn. */
export function buyStudies(desk: Desk): Decision[] {
  const bought = new Set(desk.view.studies.map(({ study }) => study));
  const wanted = desk.strength.studies - bought.size;
  if (wanted <= 0) return [];
  const lines = new Set(newProducts(desk).map(({ product }) => lineOf(desk, product)));
  const [market] = marketsOf(desk);
  return desk.view.catalogue.studies
    .filter((study) => study.market === market && lines.has(study.line) && !bought.has(study.id))
    .filter(({ price }) => price <= cashOf(desk) * desk.habits.spending.study)
    .slice(0, wanted)
    .map(({ id }) => ({ kind: 'buy-study', study: id }));
}
