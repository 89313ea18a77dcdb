/** Studies, trackers, lists of keywords and concept tests. */
import { morningOf } from '../../morning.ts';
import { decided, littleWorld } from '../little-world.ts';
import { wholeLittleMarket } from '../whole-little-market.ts';
import type { World } from '../../world.ts';
import { refusedIn, type Provocation } from './provocation.ts';

const market = (): World => wholeLittleMarket('bazaar', 3);

const study = { kind: 'buy-study', study: 'us-pet-beds' } as const;
const track = (place: string) =>
  ({ kind: 'track-prices', market: place, line: 'pet-beds', days: 7 }) as const;
const list = { kind: 'buy-keywords', market: 'marketplace-us', line: 'pet-beds' } as const;
const concept = {
  kind: 'test-concept',
  market: 'marketplace-us',
  product: 'cloud',
  price: 2999,
  promisedDays: 9,
} as const;

const informed = (): World =>
  morningOf(market(), decided(market(), [study, track('marketplace-us'), track('marketplace-de')]));

export const RESEARCH: readonly Provocation[] = [
  ...refusedIn(market, [
    [{ ...study, study: 'no-study' }, 'study decision.unknown-study'],
    [track('marketplace-mars'), 'market decision.unknown-market'],
    [{ ...track('marketplace-us'), line: 'moon-dust' }, 'line decision.unknown-line'],
    [{ ...track('marketplace-us'), days: 31 }, 'days shape.too-large'],
    [{ ...list, market: 'marketplace-mars' }, 'market decision.unknown-market'],
    [{ ...concept, market: 'marketplace-mars' }, 'market decision.unknown-market'],
    [{ ...concept, product: 'boat' }, 'product decision.unknown-product'],
  ]),
  ...refusedIn(informed, [
    [study, 'study decision.study-already-bought'],
    [track('bazaar-us'), ' decision.too-many-trackers'],
  ]),
  // A world in which nobody sells any of it.
  ...refusedIn(littleWorld, [
    [track('marketplace-us'), ' decision.no-such-research'],
    [list, ' decision.no-such-research'],
    [concept, ' decision.no-such-research'],
  ]),
];
