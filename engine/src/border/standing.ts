/** Which of its papers a company has on a day. */
import { at } from '../at.ts';
import type { Document, ProducerRegister } from '../scenario/border.ts';
import { stateRulesOn } from '../scenario/rules-in-force.ts';
import type { World } from '../world.ts';
import { isAskedBy, neededDocuments, neededRegisters } from './needed-papers.ts';
import type { BorderPapers } from './papers.ts';

export const hasTaxNumber = ({ taxNumbers }: BorderPapers, scheme: string, day: number): boolean =>
  taxNumbers.some((number) => number.scheme === scheme && number.validFrom <= day);

const hasDocument = (
  { documents }: BorderPapers,
  { product, document }: { product: number; document: string },
  day: number,
): boolean =>
  documents.some(
    (paper) =>
      paper.product === product &&
      paper.document === document &&
      paper.validFrom <= day &&
      paper.validUntil >= day,
  );

const isRegistered = (
  { registers }: BorderPapers,
  { country, register }: { country: string; register: string },
  day: number,
): boolean =>
  registers.some(
    (entry) => entry.country === country && entry.register === register && entry.validFrom <= day,
  );

interface Goods {
  readonly company: number;
  readonly product: number;
  readonly country: string;
}

/** Documents that `whom` would ask for and the company does not have. */
export function missingDocuments(
  world: World,
  { company, product, country }: Goods,
  { day, whom }: { readonly day: number; readonly whom: 'platform' | 'customs' },
): Document[] {
  const { scenario, companies } = world;
  const { border } = stateRulesOn(scenario, country, day);
  const { traits } = at(scenario.goods.products, product);
  const papers = at(companies, company).border;
  return neededDocuments(border, traits).filter(
    (document) => isAskedBy(document, whom) && !hasDocument(papers, { product, document: document.id }, day),
  );
}

export function missingRegisters(
  { scenario, companies }: World,
  { company, product, country }: Goods,
  day: number,
): ProducerRegister[] {
  const { border } = stateRulesOn(scenario, country, day);
  const { traits } = at(scenario.goods.products, product);
  const papers = at(companies, company).border;
  return neededRegisters(border, traits).filter(
    ({ id }) => !isRegistered(papers, { country, register: id }, day),
  );
}
