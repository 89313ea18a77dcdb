// What a product's facts must be to be read as a listing of their language: its script, and words of its own.
import type { Product } from '../../engine/src/scenario/goods.ts';
import type { Scenario } from '../../engine/src/scenario/scenario.ts';
import type { Figure } from './figure.ts';

const LATIN = /\p{Script=Latin}/u;
/** Languages that are not written in Latin letters; sizes and names of norms may be in every language's facts. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
};
const FOREIGN = /[\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Of its facts; trade words such as "lip tint" are the same in several languages. */
const MOST_ALIKE = 1 / 3;
const LEAST_IN_SCRIPT = 0.75;

export const factFigures = (scenario: Scenario): Figure[] =>
  scenario.goods.products.flatMap((product, at) =>
    Object.entries(product.facts).flatMap(([language, facts]) =>
      faultsOf(product, language, facts).map((says) => ({
        path: `goods.products[${at}].facts.${language}`,
        says,
      })),
    ),
  );

function faultsOf(product: Product, language: string, facts: readonly string[]): string[] {
  const script = SCRIPTS[language];
  const inScript = facts.filter((fact) => (script ?? LATIN).test(fact)).length;
  const foreign = script ? [] : facts.filter((fact) => FOREIGN.test(fact));
  const twice = facts.filter((fact, at) => facts.indexOf(fact) !== at);
  const copied = Object.entries(product.facts)
    .filter(([other]) => other < language)
    .filter(([, others]) => facts.filter((fact) => others.includes(fact)).length > facts.length * MOST_ALIKE);
  return [
    ...(inScript < facts.length * LEAST_IN_SCRIPT
      ? [`${inScript} of ${facts.length} facts are in the script of "${language}"`]
      : []),
    ...foreign.map((fact) => `"${fact}" is not in the script of "${language}"`),
    ...twice.map((fact) => `"${fact}" stands there twice`),
    ...copied.map(([other]) => `says the same as "${other}"`),
  ];
}
