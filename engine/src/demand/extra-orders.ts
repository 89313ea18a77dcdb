/** Orders beside those that visits lead to: the other half of a bundle, and carts that are come back for. */
import { at } from '../at.ts';
import { mix, stream } from '../chance.ts';
import { isRunning } from '../promotion/price-on-page.ts';
import type { Returner } from '../promotion/left-carts.ts';
import { promotionRulesOf } from '../promotion/rules-of-promotion.ts';
import { SLICES_PER_DAY, type Listing } from '../world.ts';
import { basketOf } from './basket.ts';
import type { Board } from './board.ts';
import { buy, isThere, type Shop } from './buy.ts';
import { wouldBuy } from './choose.ts';
import { marketFacts } from './market-facts.ts';
import { pricesOf } from './offers.ts';
import { beginSlice, enter, feel, meet, type Shopper } from './shopper.ts';

/** Visits are counted from 0 in their quarter hour; returners' numbers begin behind the most that can come. */
const FIRST_RETURNER = 1_000_000_000;
const RETURN = stream('cart mail/visit');

/** Who comes back, and for what, is the address of the visit: nobody else's return moves its chance. */
const sessionOf = ({ person, listing }: Returner): number =>
  FIRST_RETURNER + ((mix(person, listing, RETURN) >>> 0) % FIRST_RETURNER);

/** Whether an order was come back for after a letter: there is then no page of results to tell about. */
export const cameByLetter = (session: number): boolean => session >= FIRST_RETURNER;

export interface Extra extends Shop {
  readonly board: Board;
  readonly shopper: Shopper;
  readonly slice: number;
}

/** Who has just bought a page is offered the other of its bundle, and takes it if it is worth it to them. */
export function offerBundle(
  extra: Extra,
  bought: Listing,
  order: { readonly session: number; readonly payment: number },
): void {
  const { today, shopper, slice } = extra;
  const { bundle, market } = bought;
  if (!bundle || !isRunning(bundle, today.day)) return;
  const rules = promotionRulesOf(today.world.scenario, market, today.day)?.bundles;
  if (!rules) return;
  const offer = at(today.pages, market).offers.findIndex(({ listing }) => listing.id === bundle.other);
  if (offer < 0 || !isThere(extra, market, offer, 1)) return;
  const { perThousand, tally } = bundle;
  if (!isWanted(extra, { market, offer, perThousand, reluctance: rules.reluctance })) return;
  const buyer = shopper.person;
  buy(extra, offer, {
    market,
    buyer,
    slice,
    units: 1,
    ...order,
    special: { via: 'bundle', perThousand, tally },
  });
}

/** Weighs an offer of any line by itself, at a price for this shopper alone. */
function isWanted(
  { today, board, shopper }: Extra,
  wish: {
    readonly market: number;
    readonly offer: number;
    readonly perThousand: number;
    readonly reluctance: number;
  },
): boolean {
  const { market, offer: place, perThousand, reluctance } = wish;
  const { world, day } = today;
  const columns = at(board.markets, market);
  const { listing, store, line } = at(at(today.pages, market).offers, place);
  const page = columns.pageLine.indexOf(line);
  if (page < 0) return false;
  shopper.page = page;
  feel(columns, shopper);
  const facts = marketFacts(world.scenario, market);
  const prices = pricesOf({ world, listing, store, day, facts, perThousandOff: perThousand });
  return wouldBuy(columns, shopper, { listing: place, ...prices, reluctance });
}

/** Those who were written to come back in their quarter hour, and have the choice between their cart and nothing. */
export function welcomeBack(extra: Extra, returners: readonly Returner[]): void {
  const { today, board, shopper, slice } = extra;
  for (const returner of returners) {
    const { market, listing: id, person, perThousand } = returner;
    const session = sessionOf(returner);
    beginSlice(shopper, board, market, (today.day - 1) * SLICES_PER_DAY + slice);
    enter(shopper, session);
    meet(board, shopper, person);
    const offer = at(today.pages, market).offers.findIndex(({ listing }) => listing.id === id);
    const { units, payment, isPaid } = basketOf(today.world.scenario, shopper);
    if (offer < 0 || !isPaid || !isThere(extra, market, offer, units)) continue;
    if (!isWanted(extra, { market, offer, perThousand, reluctance: 0 })) continue;
    const { cartMail } = at(at(today.pages, market).offers, offer).store;
    if (!cartMail) continue;
    const special = { via: 'cart-mail', perThousand, tally: cartMail.tally } as const;
    buy(extra, offer, { market, buyer: person, session, slice, units, payment, special });
  }
}
