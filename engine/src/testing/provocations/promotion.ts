/** Coupons, deals, campaigns of a platform, bundles and letters about carts. */
import { at } from '../../at.ts';
import { morningOf } from '../../morning.ts';
import type { Decision } from '../../decisions/catalogue.ts';
import type { Threshold } from '../../scenario/promotion.ts';
import { BUNDLE } from '../little-promotion.ts';
import { decided } from '../little-world.ts';
import { wholeLittleMarket } from '../whole-little-market.ts';
import type { World } from '../../world.ts';
import { changed, refusedIn, ruledByPlatform, type Provocation } from './provocation.ts';

const PAGE = 10_001;
const BAZAAR = 10_004;

/** Five good reviews and one bad one on every page: enough for the spring sale. */
const market = (): World =>
  changed(wholeLittleMarket('bazaar', 3), ({ listings }) => {
    for (const { record } of listings) record.reviews = [1, 0, 0, 0, 5];
  });

const after = (...decisions: Decision[]): World => morningOf(market(), decided(market(), decisions));
const firstStore = (world: World) => at(at(world.companies, 0).stores, 0);
const barred = (): World =>
  changed(market(), (world) => (firstStore(world).conduct.standing = { step: 'restricted', since: 0 }));
const hidden = (): World =>
  changed(market(), ({ listings }) => {
    for (const listing of listings) listing.suppressed = { cause: 'violation', since: 0 };
  });
const without = (): World => ruledByPlatform(market(), ({ promotion: _promotion, ...pack }) => pack);
/** The spring sale asks for this much. */
const asking = (more: Partial<Threshold>): World =>
  ruledByPlatform(market(), (pack) => {
    const { promotion } = pack;
    const [spring] = promotion?.campaigns ?? [];
    if (!promotion || !spring) return pack;
    const entry = { ...spring.entry, ...more };
    return { ...pack, promotion: { ...promotion, campaigns: [{ ...spring, entry }] } };
  });

const coupon = {
  kind: 'make-coupon',
  listing: PAGE,
  perThousand: 200,
  budget: 5000,
  from: 3,
  days: 7,
} as const;
const deal = { kind: 'run-deal', listing: PAGE, price: 2400, day: 2, fromSlice: 64 } as const;
const entry = { kind: 'enter-campaign', campaign: 'spring', listing: PAGE, price: 2600 } as const;
const mail = { kind: 'set-cart-mail', market: 'marketplace-us', isOn: true, perThousand: 200 } as const;
const end = (promotion: string, listing = PAGE) => ({ kind: 'end-promotion', listing, promotion });

/** The first day of the spring sale has been played. */
const begun = (): World => ({ ...after(entry), day: 11 });

export const PROMOTION: readonly Provocation[] = [
  ...refusedIn(market, [
    [{ ...coupon, listing: 1 }, 'listing decision.unknown-listing'],
    [{ ...coupon, amount: 500 }, 'perThousand decision.share-or-amount'],
    [{ ...coupon, perThousand: 501 }, 'perThousand decision.discount-out-of-bounds'],
    [{ ...coupon, budget: 499 }, 'budget decision.budget-too-small'],
    [{ ...coupon, days: 31 }, 'days decision.runs-too-long'],
    [{ ...coupon, from: 61 }, 'from decision.after-the-end'],
    [{ ...deal, day: 15 }, 'day decision.too-far-ahead'],
    [{ ...deal, fromSlice: 90 }, 'fromSlice decision.deal-past-midnight'],
    [{ ...deal, price: 2900 }, 'price decision.deal-too-dear'],
    [{ ...entry, campaign: 'autumn' }, 'campaign decision.unknown-campaign'],
    [{ ...entry, campaign: 'open-to-all' }, 'campaign decision.campaign-not-open'],
    [{ ...entry, price: 2800 }, 'price decision.deal-too-dear'],
    [{ ...BUNDLE, perThousand: 401 }, 'perThousand decision.discount-out-of-bounds'],
    [{ ...BUNDLE, other: 1 }, 'other decision.unknown-listing'],
    [{ ...BUNDLE, other: BAZAAR }, 'other decision.bundle-elsewhere'],
    [{ ...BUNDLE, other: PAGE }, 'other decision.bundle-with-itself'],
    [{ ...mail, market: 'marketplace-mars' }, 'market decision.unknown-market'],
    [{ ...mail, market: 'marketplace-de' }, 'market decision.store-not-open'],
    [{ ...mail, perThousand: 301 }, 'perThousand decision.discount-out-of-bounds'],
    [{ ...mail, isOn: false }, 'isOn decision.nothing-changes'],
    [end('coupon', 1), 'listing decision.unknown-listing'],
    [end('coupon'), 'promotion decision.no-promotion-runs'],
  ]),
  ...refusedIn(
    () => after(coupon, deal, entry, BUNDLE),
    [
      [coupon, 'listing decision.has-a-coupon'],
      [{ ...deal, day: 4 }, 'day decision.deal-too-soon'],
      [entry, 'listing decision.is-in-a-campaign'],
      [BUNDLE, 'listing decision.is-in-a-bundle'],
    ],
  ),
  ...refusedIn(begun, [[end('campaign'), 'promotion decision.campaign-has-begun']]),
  ...refusedIn(
    () => ({ ...market(), day: 9 }),
    [
      [entry, 'campaign decision.campaign-closed'],
      [{ ...coupon, from: 9 }, 'from decision.day-is-past'],
    ],
  ),
  ...refusedIn(() => asking({ leastReviews: 7 }), [[entry, 'listing decision.too-few-reviews']]),
  ...refusedIn(() => asking({ leastStars: 4.5 }), [[entry, 'listing decision.too-few-stars']]),
  ...refusedIn(() => asking({ leastUnits: 61 }), [[entry, 'listing decision.too-little-stock']]),
  ...refusedIn(() => asking({ leastHealth: 201 }), [[entry, 'listing decision.health-too-low']]),
  // A new store has the ninety points that the bazaar lends it.
  ...refusedIn(
    () => asking({ leastService: 91 }),
    [[{ ...entry, listing: BAZAAR }, 'listing decision.service-too-low']],
  ),
  ...refusedIn(barred, [[entry, 'listing decision.campaigns-barred']]),
  ...refusedIn(hidden, [[coupon, 'listing decision.page-off-the-market']]),
  ...refusedIn(without, [
    [coupon, 'listing decision.no-such-promotion-here'],
    [mail, 'market decision.no-such-promotion-here'],
  ]),
];
