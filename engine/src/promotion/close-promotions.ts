import { at } from '../at.ts';
import { holdsFor } from '../conduct/standing.ts';
import { perThousandOf } from '../money.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import type { Listing } from '../world.ts';
import { chargePromotion } from './count-promotions.ts';
import { storeFor } from './entry.ts';
import type { PromotionKind, Tally } from './promotions.ts';

/** Finished promotions that a company is shown. */
const MOST_PAST = 60;

/** In the evening what is over is put away with what has come of it, and the platform's share of its sales is due. */
export function closePromotions(today: Today): void {
  const { world, day } = today;
  for (const listing of world.listings) {
    const { promotion, coupon, deal, entry, bundle, was } = listing;
    if (promotion && promotion.until <= day) {
      putAway(today, listing, 'price', promotion);
      delete listing.promotion;
    }
    if (coupon && coupon.until <= day) {
      putAway(today, listing, 'coupon', coupon);
      delete listing.coupon;
    }
    if (deal && deal.day <= day) {
      const { tally, feePerThousand } = deal;
      chargePromotion(today, listing, { tally, fee: perThousandOf(tally.sales, feePerThousand) });
      putAway(today, listing, 'deal', { from: deal.day, until: deal.day, tally });
      delete listing.deal;
    }
    if (entry && (entry.until <= day || isBarred(today, listing))) {
      const { tally, feePerThousand } = entry;
      chargePromotion(today, listing, { tally, fee: perThousandOf(tally.sales, feePerThousand) });
      putAway(today, listing, 'campaign', entry);
      delete listing.entry;
    }
    if (bundle && bundle.until <= day) {
      putAway(today, listing, 'bundle', bundle);
      delete listing.bundle;
    }
    if (was?.until !== undefined && was.until <= day) delete listing.was;
  }
}

const isBarred = ({ world, day }: Today, listing: Listing): boolean =>
  holdsFor(world, storeFor(world, listing), 'campaigns-barred', day);

export function putAway(
  today: Today,
  listing: Listing,
  kind: PromotionKind,
  { from, until, tally }: { readonly from: number; readonly until: number; readonly tally: Tally },
): void {
  const { world, day } = today;
  const company = at(world.companies, listing.company);
  company.pastPromotions.push({ kind, listing: listing.id, from, until: Math.min(until, day), tally });
  if (company.pastPromotions.length > MOST_PAST) company.pastPromotions.shift();
  const values = {
    promotion: kind,
    listing: listing.id,
    market: marketAt(world.scenario, listing.market).id,
    orders: tally.orders,
    units: tally.units,
  };
  today.report.news.push({ company: listing.company, code: 'news.promotion-over', values });
}
