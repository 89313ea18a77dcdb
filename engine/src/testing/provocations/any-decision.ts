/** What any decision may meet: something that is none, a company that is nobody's, or one that may not decide. */
import { at } from '../../at.ts';
import { littleWorld, withDesk } from '../little-world.ts';
import type { World } from '../../world.ts';
import { changed, refusedIn, type Provocation } from './provocation.ts';

const study = { kind: 'buy-study', study: 'us-pet-beds' };
const price = { kind: 'set-price', listing: 10_001, price: 1999 };

function shop(state?: 'administration' | 'closed'): World {
  const world = littleWorld({ teams: 2 });
  withDesk(world);
  return changed(world, ({ companies }) => {
    if (state) at(companies, 0).insolvency = { state, since: 0 };
  });
}

export const ANY_DECISION: readonly Provocation[] = [
  ...refusedIn(
    () => shop(),
    [
      [undefined, ' decision.not-an-object'],
      [[], ' decision.not-an-object'],
      [{ kind: 'bribe' }, 'kind decision.unknown-kind'],
      [price, 'company decision.unknown-company', 'nobody'],
      [price, 'listing decision.unknown-listing', 'team-2'],
    ],
  ),
  ...refusedIn(() => shop('administration'), [[study, ' decision.in-administration']]),
  ...refusedIn(() => shop('closed'), [[price, ' decision.company-closed']]),
];
