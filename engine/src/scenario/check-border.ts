import { fault, type Fault } from '../shape.ts';
import { repeatedNames, strangerFault } from './check-names.ts';
import type { Border } from './border.ts';
import type { Scenario } from './scenario.ts';

/** The right code is offered among those it could be taken for, and what countries share they describe alike. */
export function borderRuleFaults({ goods, rules, countries }: Scenario): Fault[] {
  const codes = countries.map(({ code }) => code);
  const borders = (rules.borders ?? []).map((border, place) => ({ border, path: `rules.borders[${place}]` }));
  return [
    ...goods.products.flatMap(({ hs, headings }, place) => {
      const path = `goods.products[${place}].headings`;
      if (!headings) return [];
      return [
        ...repeatedNames(
          headings.map((heading) => heading.hs),
          (n) => `${path}[${n}].hs`,
        ),
        ...(headings.some((heading) => heading.hs === hs)
          ? []
          : [fault(path, 'scenario.right-code-not-offered', { hs })]),
      ];
    }),
    ...repeatedNames(
      borders.map(({ border: { country, from } }) => `${country} ${from}`),
      (place) => `rules.borders[${place}].from`,
    ),
    ...borders.flatMap(({ border, path }) => [
      ...strangerFault(border.country, codes, `${path}.country`),
      ...repeatedNames(
        border.documents.map(({ id }) => id),
        (n) => `${path}.documents[${n}].id`,
      ),
      ...repeatedNames(
        border.registers.map(({ id }) => id),
        (n) => `${path}.registers[${n}].id`,
      ),
    ]),
    ...differing(borders),
  ];
}

/** One registration serves all countries of a scheme, so it cannot cost one thing here and another there. */
function differing(borders: readonly { readonly border: Border; readonly path: string }[]): Fault[] {
  const first = new Map<string, string>();
  return borders.flatMap(({ border: { taxScheme }, path }) => {
    if (!taxScheme) return [];
    const { id, cost, days, returnFee, returnEveryDays } = taxScheme;
    const terms = [cost, days, returnFee, returnEveryDays].join(' ');
    const known = first.get(id) ?? terms;
    first.set(id, known);
    return known === terms ? [] : [fault(`${path}.taxScheme`, 'scenario.scheme-differs', { name: id })];
  });
}
