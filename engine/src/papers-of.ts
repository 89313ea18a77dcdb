/** What the markets of a company ask of its goods, and what of it is there: one line for each thing. */
import { neededDocuments, neededRegisters } from './border/needed-papers.ts';
import type { Trait } from './scenario/border.ts';
import type { CompanyView } from './view/company-view.ts';
import type { PublicBorder } from './view/border.ts';
import type { Paper } from './view/paper.ts';

/** What of a view says which papers are asked for and which are there. */
type Sight = Pick<
  CompanyView,
  'day' | 'calendar' | 'rules' | 'stores' | 'listings' | 'stock' | 'supplies' | 'catalogue' | 'border'
>;

type Rules = CompanyView['rules']['state'][number] & { readonly border: PublicBorder };

/** Countries where the company has a store or stock, with border rules in force on the next day. */
function statesOf({ rules, stores, calendar }: Sight): Rules[] {
  const mine = new Set(stores.map(({ country }) => country));
  const latest = new Map<string, Rules>();
  for (const pack of rules.state) {
    const { border, ...rest } = pack;
    if (!border || !mine.has(pack.country) || pack.from > calendar.next) continue;
    const known = latest.get(pack.country);
    if (!known || known.from < pack.from) latest.set(pack.country, { ...rest, border });
  }
  return [...latest.values()];
}

/** Everything that the company sells, has or has ordered. */
const ownGoods = ({ listings, stock, supplies }: Sight): string[] =>
  [...new Set([...listings, ...stock, ...supplies].map(({ product }) => product))].toSorted();

type Held = { readonly validFrom: number; readonly validUntil?: number } | undefined;

function standing(day: number, held: Held): Pick<Paper, 'state' | 'validFrom' | 'validUntil'> {
  if (!held) return { state: 'missing' };
  const { validFrom, validUntil } = held;
  const state = validFrom > day ? 'asked' : 'valid';
  return { state, validFrom, ...(validUntil === undefined ? {} : { validUntil }) };
}

/** The paper of these that is there, or will be; the one that holds longest. */
const longest = (papers: readonly Required<NonNullable<Held>>[]): Held =>
  papers.reduce<Held>((best, each) => ((best?.validUntil ?? -1) >= each.validUntil ? best : each), undefined);

function papersOfGoods(view: Sight, { country, border }: Rules, product: string): Paper[] {
  const facts = view.catalogue.products.find(({ id }) => id === product);
  const traits: readonly Trait[] = facts?.traits ?? [];
  const day = view.day + 1;
  const code = view.border.codes.find((each) => each.product === product && each.country === country);
  const codes: Paper[] = facts?.headings
    ? [{ kind: 'code', id: country, country, product, ...standing(day, code && { validFrom: code.since }) }]
    : [];
  const documents = neededDocuments(border, traits).map(({ id, name, says, askedBy, cost, days }): Paper => ({
    kind: 'document',
    id,
    country,
    product,
    name,
    says,
    askedBy,
    cost,
    days,
    ...standing(
      day,
      longest(view.border.documents.filter((paper) => paper.product === product && paper.document === id)),
    ),
  }));
  return [...codes, ...documents];
}

function papersOfState(view: Sight, { country, border }: Rules, goods: readonly string[]): Paper[] {
  const day = view.day + 1;
  const asked = new Map(
    goods
      .flatMap((product) =>
        neededRegisters(border, view.catalogue.products.find(({ id }) => id === product)?.traits),
      )
      .map((register) => [register.id, register]),
  );
  const registers = [...asked.values()].map(({ id, name, says, cost, yearlyFee, days }): Paper => {
    const held = view.border.registers.find((entry) => entry.country === country && entry.register === id);
    const askedBy = 'platform';
    return {
      kind: 'register',
      id,
      country,
      name,
      says,
      askedBy,
      cost: cost + yearlyFee,
      days,
      ...standing(day, held),
    };
  });
  if (!border.taxScheme) return registers;
  const { id, name, cost, days } = border.taxScheme;
  const held = view.border.taxNumbers.find(({ scheme }) => scheme === id);
  const askedBy = 'customs';
  const number: Paper = {
    kind: 'tax-number',
    id,
    country,
    name,
    askedBy,
    cost,
    days,
    ...standing(day, held),
  };
  return [...registers, number];
}

export function papersOf(view: Sight): Paper[] {
  const goods = ownGoods(view);
  return statesOf(view).flatMap((state) => [
    ...papersOfState(view, state, goods),
    ...goods.flatMap((product) => papersOfGoods(view, state, product)),
  ]);
}
