import type { Shocks } from '../scenario/shocks.ts';
import { both, source } from './words.ts';

const blow = (id: string, days: number) => ({ id, name: both(id, id), story: both(id, id), days, source });

/** One shock of each kind for the little market, all of which wait for the teacher. */
export const LITTLE_SHOCKS: Shocks = {
  portClosures: [{ ...blow('typhoon', 10), lanes: ['us-post'] }],
  currencySwings: [{ ...blow('dollar-falls', 10), currency: 'USD', perThousand: -100 }],
  trends: [{ ...blow('cats-everywhere', 10), line: 'pet-beds', markets: ['marketplace-us'], peak: 4 }],
  supplierFires: [{ ...blow('fire', 6), supplier: 'careful' }],
  campaigns: [{ ...blow('big-sale', 3), markets: ['marketplace-us'], factor: 3 }],
  ruleChanges: [],
  compromises: [{ ...blow('break-in', 5), market: 'marketplace-us', cutPerThousand: 900 }],
};
