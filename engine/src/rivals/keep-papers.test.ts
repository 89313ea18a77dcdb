import { expect, test } from 'vitest';
import { at } from '../at.ts';
import type { Skill } from '../scenario/rivalry.ts';
import { withBorder } from '../testing/little-border.ts';
import { LITTLE_RIVALRY } from '../testing/little-rivalry.ts';
import { littleWorld } from '../testing/little-world.ts';
import { both } from '../testing/words.ts';
import type { World } from '../world.ts';

/** A computer company of the highest strength, but without one of its skills, as the world opens. */
function without(skill?: Skill): World {
  const strengths = LITTLE_RIVALRY.strengths.map(({ skills, ...strength }) => ({
    ...strength,
    skills: skills.filter((each) => each !== skill),
  }));
  const { goods, rules } = withBorder();
  // What sounds right first is wrong.
  const products = goods.products.map(({ headings, ...product }) =>
    headings ? { ...product, headings: headings.toReversed() } : product,
  );
  const rival = { id: 'planner', name: both('规划', 'Planner'), strategy: 'planner', strength: 5 } as const;
  return littleWorld({
    teams: 0,
    scenario: {
      rivals: [rival],
      rivalry: { ...LITTLE_RIVALRY, strengths },
      rules,
      goods: { ...goods, products },
    },
  });
}

const papersIn = ({ companies }: World) => at(companies, 0).border;

test('who knows the codes declares goods under the right heading, who does not takes the first that sounds right', () => {
  const codesIn = (world: World) => {
    const { products } = world.scenario.goods;
    return papersIn(world).codes.map(({ product, hs }) => ({ hs, right: at(products, product).hs }));
  };

  expect(codesIn(without()).length).toBeGreaterThan(0);
  expect(codesIn(without()).filter(({ hs, right }) => hs !== right)).toEqual([]);
  expect(codesIn(without('customs-codes')).filter(({ hs, right }) => hs !== right)).not.toEqual([]);
});

test('who has learned to prepay has its parcels taxed with the order, and nobody pays at the door', () => {
  const termsIn = (world: World) => papersIn(world).declarations.map(({ terms }) => terms);

  expect(termsIn(without())).toContain('ddp');
  expect(termsIn(without('prepaid-duty'))).not.toContain('ddp');
});
