/** Codes, documents, registers and tax numbers: what a company's markets ask of its goods, got as its skill allows. */
import { at } from '../at.ts';
import type { BorderPapers } from '../border/papers.ts';
import type { Decision } from '../decisions/catalogue.ts';
import type { Paper } from '../view/paper.ts';
import { can, cashOf, productPlace, type Desk } from './desk.ts';

/** When its papers of the time before the world run out: nobody counts so far. */
const FOR_GOOD = 100_000;

function codeFor(desk: Desk, product: string): string {
  const { hs, headings = [] } = at(desk.scenario.goods.products, productPlace(desk, product));
  return can(desk, 'customs-codes') ? hs : (headings[0]?.hs ?? hs);
}

function decisionFor(desk: Desk, { kind, id, country, product = '' }: Paper): Decision {
  if (kind === 'code') return { kind: 'classify-goods', product, hs: codeFor(desk, product), country };
  if (kind === 'document') return { kind: 'get-document', product, document: id };
  if (kind === 'register') return { kind: 'register-producer', country, register: id };
  return { kind: 'register-tax', country };
}

/** One paper for several countries is got once. */
const isFirst = (paper: Paper, place: number, all: readonly Paper[]): boolean =>
  paper.kind === 'code' ||
  paper.kind === 'register' ||
  all.findIndex(
    ({ kind, id, product }) => kind === paper.kind && id === paper.id && product === paper.product,
  ) === place;

export function keepPapers(desk: Desk): Decision[] {
  const wanted = desk.view.papers.filter(({ state }) => state === 'missing');
  return wanted
    .filter(isFirst)
    .filter(({ cost = 0 }) => cost <= cashOf(desk) * desk.habits.spending.paper)
    .map((paper) => decisionFor(desk, paper))
    .concat(prepay(desk));
}

function prepay(desk: Desk): Decision[] {
  if (!can(desk, 'prepaid-duty')) return [];
  const { view } = desk;
  return view.border.declarations
    .filter(({ terms, country }) => terms === 'dap' && view.stores.some((store) => store.country === country))
    .map(({ country }) => ({ kind: 'set-declaration', country, terms: 'ddp' }));
}

/** Who has traded for a while has long had its papers; they were paid for then. */
export function papersAtOpening(desk: Desk, papers: BorderPapers): void {
  for (const { kind, id, country, product = '', state } of desk.view.papers) {
    if (state !== 'missing') continue;
    const place = productPlace(desk, product);
    if (kind === 'code') {
      papers.codes.push({ product: place, country, hs: codeFor(desk, product), since: 0 });
    } else if (kind === 'document') {
      const isThere = papers.documents.some((paper) => paper.product === place && paper.document === id);
      if (!isThere)
        papers.documents.push({ product: place, document: id, validFrom: 0, validUntil: FOR_GOOD });
    } else if (kind === 'register') {
      papers.registers.push({ country, register: id, askedOn: 0, validFrom: 0 });
    } else if (!papers.taxNumbers.some(({ scheme }) => scheme === id)) {
      papers.taxNumbers.push({ scheme: id, askedOn: 0, validFrom: 0 });
    }
  }
  if (!can(desk, 'prepaid-duty')) return;
  for (const { country, perThousand, viaScheme } of desk.view.border.declarations) {
    papers.declarations.push({ country, perThousand, terms: 'ddp', viaScheme });
  }
}
