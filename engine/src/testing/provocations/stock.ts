/** Goods on their way and at rest: freight, centres, warehouses, and lanes to buyers. */
import { LITTLE_RULES } from '../little-rules.ts';
import { laned, withCentre } from '../little-supply.ts';
import { littleWorld, withDesk } from '../little-world.ts';
import type { Lanes } from '../../scenario/lanes.ts';
import type { World } from '../../world.ts';
import { refusedIn, ruled, ruledByPlatform, type Provocation } from './provocation.ts';

const CENTRE = 'fulfilment:marketplace-us';

/** Stock at home, in a warehouse for hire and in the platform's centre, to the dismay of its only page. */
function stored(): World {
  const world = littleWorld({ scenario: { lanes: laned(), rules: withCentre(LITTLE_RULES) } });
  withDesk(world, { listing: { isPaused: true } });
  for (const place of ['US', CENTRE]) withDesk(world, { place, product: 1, listing: { isPaused: true } });
  return world;
}

const withLanes = (world: World, change: (lanes: Lanes) => Partial<Lanes>): World =>
  ruled(world, ({ lanes }) => ({ lanes: { ...lanes, ...change(lanes) } }));

/** The country has a platform's centre, and nobody who lets space. */
const withoutHouses = (): World => withLanes(stored(), () => ({ warehouses: [] }));

const withoutDisposal = (): World =>
  withLanes(stored(), ({ warehouses }) => ({
    warehouses: warehouses.map(({ disposalPerUnit: _fee, ...house }) => house),
  }));

const heavy = (): World =>
  ruled(stored(), ({ goods }) => ({
    goods: { ...goods, products: goods.products.map((product) => ({ ...product, grams: 2500 })) },
  }));

/** A centre that takes small things only. */
const narrow = (): World =>
  ruledByPlatform(stored(), (pack) => {
    const centre = pack.fulfilment?.['US'];
    return centre ? { ...pack, fulfilment: { US: { ...centre, tiers: centre.tiers.slice(0, 1) } } } : pack;
  });

/** The same store on another platform than the one whose centre is there. */
const elsewhere = (): World =>
  ruled(stored(), ({ markets }) => ({
    markets: markets.map((market) => ({ ...market, channel: 'bazaar' })),
  }));

const send = (other: object = {}) => ({
  kind: 'send-stock',
  lane: 'us-sea',
  goods: [{ product: 'cloud', units: 1 }],
  ...other,
});
const cloud = (units: number) => ({ product: 'cloud', units });
const remove = (place: string, how: string, other: object = {}) => ({
  kind: 'remove-stock',
  product: 'cave',
  place,
  units: 1,
  how,
  ...other,
});
const rule = (lane: string, market = 'marketplace-us') => ({
  kind: 'set-lane-rule',
  market,
  dispatch: 'automatic',
  lane,
});

export const STOCK: readonly Provocation[] = [
  ...refusedIn(stored, [
    [send({ lane: 'us-line' }), 'lane decision.unknown-lane'],
    [send({ goods: [{ product: 'boat', units: 1 }] }), 'goods[0].product decision.unknown-product'],
    [send({ goods: [cloud(501)] }), 'goods[0].units decision.stock-missing'],
    [send({ goods: [cloud(1), cloud(1)] }), 'goods[1].product decision.product-named-twice'],
    [send({ market: 'marketplace-mars' }), 'market decision.unknown-market'],
    [send({ market: 'marketplace-de' }), 'market decision.freight-goes-elsewhere'],
    [remove('US', 'destroy', { product: 'boat' }), 'product decision.unknown-product'],
    [remove('mars', 'destroy'), 'place decision.unknown-place'],
    [remove('US', 'destroy', { units: 501 }), 'units decision.too-few-there'],
    [remove('US', 'call-back'), 'how decision.not-called-back-there'],
    [remove('home', 'call-back', { product: 'cloud' }), 'how decision.not-called-back-there'],
    [rule('us-line', 'marketplace-mars'), 'market decision.unknown-market'],
    [rule('de-line', 'marketplace-de'), 'market decision.store-not-open'],
    [rule('no-line'), 'lane decision.unknown-lane'],
    [rule('de-line'), 'lane decision.lane-goes-elsewhere'],
    [{ ...rule('us-line'), dispatch: 'by-hand' }, 'lane decision.no-lane-by-hand'],
    [{ ...rule('us-line'), lane: undefined }, 'lane shape.missing'],
  ]),
  ...refusedIn(withoutHouses, [
    [send(), 'lane decision.no-warehouse-there'],
    [remove(CENTRE, 'call-back'), 'how decision.no-warehouse-there'],
  ]),
  ...refusedIn(withoutDisposal, [[remove('US', 'destroy'), 'how decision.not-destroyed-there']]),
  ...refusedIn(narrow, [
    [send({ market: 'marketplace-us' }), 'goods[0].product decision.too-large-for-centre'],
  ]),
  ...refusedIn(heavy, [
    [rule('us-line'), 'lane decision.too-heavy, lane decision.too-heavy, lane decision.too-heavy'],
  ]),
  ...refusedIn(elsewhere, [[rule('us-centre'), 'lane decision.lane-of-another-platform']]),
  ...refusedIn(littleWorld, [[send({ market: 'marketplace-us' }), 'market decision.no-centre-there']]),
];
