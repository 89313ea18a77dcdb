/** Stores and their pages. */
import { at } from '../../at.ts';
import { wholeLittleMarket } from '../whole-little-market.ts';
import { withDesk } from '../little-world.ts';
import type { World } from '../../world.ts';
import { changed, refusedIn, type Provocation } from './provocation.ts';

/** The first company has pages on both platforms, and one that stands on the second company's page. */
function shops(): World {
  const world = wholeLittleMarket('bazaar', 3);
  withDesk(world, { company: 1, lane: 1, units: 1 });
  withDesk(world, { product: 1, units: 1, listing: { page: 20_002, title: '' } });
  return world;
}

const firstStore = (world: World) => at(at(world.companies, 0).stores, 0);
const suspended = (): World => changed(shops(), (world) => (firstStore(world).health.isSuspended = true));
const locked = (): World => changed(shops(), (world) => (firstStore(world).lock = { from: 1, until: 9 }));
const held = (): World =>
  changed(shops(), (world) => (firstStore(world).conduct.standing = { step: 'held', since: 0 }));
const hidden = (): World =>
  changed(shops(), ({ listings }) => {
    for (const listing of listings) listing.suppressed = { cause: 'wrong-category', since: 0 };
  });

const write = (listing: number, other: object) => ({ kind: 'write-listing', listing, ...other });
const page = (other: object = {}) => ({
  kind: 'write-listing',
  market: 'marketplace-us',
  product: 'cloud',
  title: 'Soft cat bed',
  price: 2999,
  ...other,
});
const join = (listing: number) => ({ kind: 'join-page', listing, price: 2799 });
const open = (market: string) => ({ kind: 'open-store', market });
const promotion = (other: object = {}) => ({
  kind: 'run-promotion',
  listing: 10_001,
  perThousand: 100,
  from: 5,
  days: 3,
  ...other,
});

const PAUSED = 10_003;
const JOINED = 10_005;

export const PAGES: readonly Provocation[] = [
  ...refusedIn(shops, [
    [open('marketplace-mars'), 'market decision.unknown-market'],
    [open('marketplace-us'), 'market decision.store-is-open'],
    [page({ market: 'marketplace-mars', product: 'mat' }), 'market decision.unknown-market'],
    [page({ product: 'boat' }), 'product decision.unknown-product'],
    [page({ market: 'marketplace-de' }), 'market decision.store-not-open'],
    [page(), 'product decision.already-listed'],
    [page({ price: undefined }), 'price shape.missing'],
    [write(1, { title: 'x' }), 'listing decision.unknown-listing'],
    [
      write(10_001, { market: 'marketplace-de' }),
      'market decision.listing-keeps-this, listing decision.nothing-changes',
    ],
    [write(10_001, {}), 'listing decision.nothing-changes'],
    [write(10_001, { category: 'boats' }), 'category decision.unknown-category'],
    [write(10_001, { bullets: ['a', 'b', 'c', 'd', 'e', 'f'] }), 'bullets shape.too-many'],
    [write(JOINED, { title: 'Better' }), 'title decision.page-is-anothers'],
    [join(9), 'listing decision.no-such-page'],
    [join(10_001), 'listing decision.page-is-own'],
    [join(10_001), 'product decision.already-listed', 'team-2'],
    [join(10_001), 'market decision.store-not-open', 'team-3'],
    [join(10_004), 'listing decision.own-pages-only', 'team-3'],
    [{ kind: 'set-price', listing: 10_001 }, 'price decision.nothing-changes'],
    [{ kind: 'set-price', listing: 10_001, price: -1 }, 'price shape.too-small'],
    [{ kind: 'pause-listing', listing: PAUSED, isPaused: true }, 'isPaused decision.nothing-changes'],
    [promotion({ listing: 1 }), 'listing decision.unknown-listing'],
    [promotion({ from: 61 }), 'from decision.after-the-end'],
  ]),
  ...refusedIn(() => ({ ...shops(), day: 38 }), [[promotion({ from: 38 }), 'from decision.day-is-past']]),
  ...refusedIn(suspended, [
    [write(10_001, { title: 'New words' }), 'market decision.store-suspended'],
    [promotion(), 'market decision.store-suspended'],
    [{ kind: 'pause-listing', listing: PAUSED, isPaused: false }, 'market decision.store-suspended'],
  ]),
  ...refusedIn(locked, [[write(10_001, { title: 'New words' }), 'market decision.store-locked']]),
  ...refusedIn(held, [[page(), 'market decision.new-pages-barred, product decision.already-listed']]),
  ...refusedIn(hidden, [[join(10_001), 'listing decision.page-is-suppressed', 'team-2']]),
  ...refusedIn(
    () => changed(shops(), ({ companies }) => (at(companies, 0).isSecured = true)),
    [[{ kind: 'secure-account' }, 'kind decision.account-is-secured']],
  ),
];
