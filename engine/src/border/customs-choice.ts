/** How a company's goods are declared in a country on a day: what it settled, or what holds for those who settle nothing. */
import { at } from '../at.ts';
import type { Product } from '../scenario/goods.ts';
import type { StateRulesInForce } from '../scenario/rule-packs.ts';
import { dutyPerThousand, marketAt, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { World } from '../world.ts';
import type { BorderPapers, Declaration } from './papers.ts';
import { hasTaxNumber } from './standing.ts';

export interface CustomsChoice {
  readonly hs: string;
  /** Nobody classified the goods. */
  readonly isGuessed: boolean;
  readonly perThousand: number;
  readonly terms: Declaration['terms'];
  /** Tax may be paid with the sale, for parcels up to the scheme's value. */
  readonly viaScheme: boolean;
}

/** The heading with the highest duty: who has to guess guesses so that customs have nothing to claim. */
export function guessedCode(
  rules: StateRulesInForce,
  { hs, headings }: Pick<Product, 'hs' | 'headings'>,
): string {
  if (!headings) return hs;
  const rate = (code: string): number => dutyPerThousand(rules, code);
  return headings
    .map((heading) => heading.hs)
    .reduce((best, code) => {
      const more = rate(code) - rate(best);
      return more > 0 || (more === 0 && code < best) ? code : best;
    });
}

export const declarationOf = (
  { declarations }: BorderPapers,
  country: string,
  rules: StateRulesInForce,
): Declaration =>
  declarations.find((each) => each.country === country) ?? {
    country,
    perThousand: 1000,
    terms: rules.border?.defaults.terms ?? 'ddp',
    viaScheme: true,
  };

interface Declared {
  readonly papers: BorderPapers;
  readonly product: number;
  readonly country: string;
}

export const customsChoice = (scenario: Scenario, declared: Declared, day: number): CustomsChoice =>
  choiceUnder(stateRulesOn(scenario, declared.country, day), scenario, declared, day);

function choiceUnder(
  rules: StateRulesInForce,
  scenario: Scenario,
  { papers, product, country }: Declared,
  day: number,
): CustomsChoice {
  const goods = at(scenario.goods.products, product);
  const { perThousand, terms, viaScheme } = declarationOf(papers, country, rules);
  const scheme = rules.border?.taxScheme;
  const code = papers.codes.find((each) => each.product === product && each.country === country);
  const isGuessed = goods.headings !== undefined && code === undefined;
  return {
    hs: goods.headings ? (code?.hs ?? guessedCode(rules, goods)) : goods.hs,
    isGuessed,
    perThousand,
    terms,
    viaScheme: viaScheme && scheme !== undefined && hasTaxNumber(papers, scheme.id, day),
  };
}

/** The choice behind an offer; undefined where the state has no border rules, and everything is declared rightly. */
export function choiceFor(
  { scenario, companies }: World,
  {
    company,
    product,
    market,
  }: { readonly company: number; readonly product: number; readonly market: number },
  day: number,
): CustomsChoice | undefined {
  const { country } = marketAt(scenario, market);
  const rules = stateRulesOn(scenario, country, day);
  if (!rules.border) return undefined;
  return choiceUnder(rules, scenario, { papers: at(companies, company).border, product, country }, day);
}
