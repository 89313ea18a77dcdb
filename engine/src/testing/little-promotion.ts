import type { Decision } from '../decisions/catalogue.ts';
import type { PromotionRules, Threshold } from '../scenario/promotion.ts';
import type { RulePacks } from '../scenario/rule-packs.ts';
import { LITTLE_CONDUCT, withPlatform } from './little-conduct.ts';
import { LITTLE_RULES } from './little-rules.ts';
import { both, source } from './words.ts';

/** The first company's first page with its second one. */
export const BUNDLE: Extract<Decision, { readonly kind: 'bundle-listings' }> = {
  kind: 'bundle-listings',
  listing: 10_001,
  other: 10_002,
  perThousand: 300,
  from: 1,
  days: 2,
};

const entry: Threshold = {
  lowestOfDays: 30,
  belowPerThousand: 100,
  leastStars: 0,
  leastReviews: 0,
  leastUnits: 10,
};

const LITTLE_PROMOTION: PromotionRules = {
  coupons: {
    leastPerThousand: 50,
    mostPerThousand: 500,
    leastBudget: 500,
    mostDays: 30,
    setUpFee: 500,
    feePerUse: 60,
    feePerThousand: 25,
  },
  lightning: { slices: 16, mostDaysAhead: 14, fee: 3000, feePerThousand: 10, againAfterDays: 5, entry },
  campaigns: [
    {
      id: 'spring',
      name: both('春季大促', 'Spring sale'),
      from: '2026-03-12',
      days: 3,
      uplift: 4,
      opensBefore: 10,
      closesBefore: 2,
      fee: 1000,
      feePerThousand: 20,
      entry: { ...entry, leastStars: 3, leastReviews: 3 },
    },
  ],
  bundles: { mostPerThousand: 400, mostDays: 30, reluctance: 0 },
  cartMail: { mostPerThousand: 300, feePerMail: 2, returnShare: 0.5 },
  attraction: { wasPrice: 1, coupon: 0.3, deal: 0.6 },
  source,
};

/** The little rules with promotions, conduct, and laws on former prices and letters. */
export function promotedRules(rules: RulePacks = LITTLE_RULES): RulePacks {
  const { platform, state, ...rest } = withPlatform(
    { promotion: LITTLE_PROMOTION, conduct: LITTLE_CONDUCT },
    rules,
  );
  return {
    ...rest,
    platform,
    state: state.map((pack) => ({
      ...pack,
      wasPrice:
        pack.country === 'DE'
          ? { basis: 'lowest', days: 30, leastDays: 1, source }
          : { basis: 'usual', days: 30, leastDays: 5, source },
      mailConsent: { share: 0.6, source },
    })),
  };
}
