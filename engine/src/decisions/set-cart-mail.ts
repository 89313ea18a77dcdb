import { noTally } from '../promotion/promotions.ts';
import { promotionRulesOf } from '../promotion/rules-of-promotion.ts';
import { fault, id, integer, object, oneOf, optional, yesOrNo, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findStore, marketIndex } from './find.ts';
import { mustFindStore, storeFaults } from './standing.ts';

const shape = object({
  kind: oneOf('set-cart-mail'),
  market: id,
  isOn: yesOrNo,
  /** Off what waits in the cart, for those who come back. */
  perThousand: optional(integer(0, 1000)),
});
type SetCartMail = Infer<typeof shape>;

function check(world: World, company: number, { market, isOn, perThousand = 0 }: SetCartMail): Fault[] {
  const index = marketIndex(world.scenario, market);
  if (index < 0) return [fault('market', 'decision.unknown-market', { market })];
  const faults = storeFaults(world, company, index);
  if (faults.length > 0) return faults;
  const rules = promotionRulesOf(world.scenario, index, world.day + 1)?.cartMail;
  if (!rules) return [fault('market', 'decision.no-such-promotion-here', { market })];
  if (perThousand > rules.mostPerThousand) {
    return [
      fault('perThousand', 'decision.discount-out-of-bounds', { least: 0, most: rules.mostPerThousand / 10 }),
    ];
  }
  const known = findStore(world, company, index)?.cartMail;
  const isSame = isOn ? known?.perThousand === perThousand : known === undefined;
  return isSame ? [fault('isOn', 'decision.nothing-changes')] : [];
}

function apply({ world, day }: Today, company: number, content: SetCartMail): void {
  const { market, isOn, perThousand = 0 } = content;
  const store = mustFindStore(world, company, marketIndex(world.scenario, market));
  if (isOn) store.cartMail = { perThousand, since: day, mails: 0, tally: noTally() };
  else {
    delete store.cartMail;
    store.leftCarts = [];
  }
}

/** Mail to those who put something into the cart and left, as far as they have agreed to be written to. */
export const setCartMail: DecisionKind<'set-cart-mail', SetCartMail> = {
  kind: 'set-cart-mail',
  shape,
  check,
  apply,
};
