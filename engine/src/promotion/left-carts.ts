/** Who left a cart and may be written to; and who of them comes back on the day after, and when. */
import { at } from '../at.ts';
import { pick, stream, uniform } from '../chance.ts';
import { marketAt, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import { SLICES_PER_HOUR, type Listing, type Store } from '../world.ts';
import { chargePromotion } from './count-promotions.ts';
import { promotionRulesOf } from './rules-of-promotion.ts';

const CONSENT = stream('cart mail/consent');
const RETURN = stream('cart mail/return');
const HOUR = stream('cart mail/hour');

/** Letters that a store writes on one day at most. */
const MOST_CARTS = 500;

/** Remembers a cart until tomorrow. Whether somebody agreed to be written to is theirs, and stays. */
export function keepCart(
  today: Today,
  { store, listing }: { store: Store; listing: Listing },
  person: number,
): void {
  const { world, day } = today;
  const { leftCarts, market } = store;
  if (!store.cartMail || leftCarts.length >= MOST_CARTS) return;
  const { mailConsent } = stateRulesOn(world.scenario, marketAt(world.scenario, market).country, day);
  if (uniform(world.seed, CONSENT, person, market) >= (mailConsent?.share ?? 0)) return;
  if (leftCarts.some((cart) => cart.listing === listing.id && cart.person === person)) return;
  leftCarts.push({ listing: listing.id, person });
}

/** Somebody who comes back for what is in their cart. */
export interface Returner {
  readonly market: number;
  readonly listing: number;
  readonly person: number;
  readonly perThousand: number;
}

/** Writes to all whose carts were kept yesterday; returns who comes back, by the quarter hour. */
export function writeToLeavers(today: Today): Map<number, Returner[]> {
  const { world, day } = today;
  const returning = new Map<number, Returner[]>();
  world.companies.forEach(({ stores }, company) => {
    for (const store of stores) {
      const { cartMail, leftCarts, market } = store;
      store.leftCarts = [];
      const rules = promotionRulesOf(world.scenario, market, day)?.cartMail;
      if (!cartMail || !rules || leftCarts.length === 0 || store.health.isSuspended) continue;
      cartMail.mails += leftCarts.length;
      const fee = rules.feePerMail * leftCarts.length;
      chargePromotion(today, { company, market }, { tally: cartMail.tally, fee });
      for (const { listing, person } of leftCarts) {
        if (uniform(world.seed, RETURN, person, day, listing) >= rules.returnShare) continue;
        const slice = sliceFor(today, market, person);
        const known = returning.get(slice) ?? [];
        known.push({ market, listing, person, perThousand: cartMail.perThousand });
        returning.set(slice, known);
      }
    }
  });
  return returning;
}

/** People read their mail when they shop. */
function sliceFor({ world, day }: Today, market: number, person: number): number {
  const { hours } = at(world.scenario.markets, market);
  const share = uniform(world.seed, HOUR, person, day, market);
  const hour = pick(hours, share);
  const quarter = Math.floor(
    uniform(world.seed, HOUR, person, day, market + world.scenario.markets.length) * SLICES_PER_HOUR,
  );
  return hour * SLICES_PER_HOUR + quarter;
}
