import { fault, type Fault } from '../shape.ts';
import type { World } from '../world.ts';
import { answerDispute } from './answer-dispute.ts';
import { answerReview } from './answer-review.ts';
import { answerInspection } from './answer-inspection.ts';
import { answerLetter } from './answer-letter.ts';
import { appeal } from './appeal.ts';
import { bundleListings } from './bundle-listings.ts';
import { endPromotion } from './end-promotion.ts';
import { enterCampaign } from './enter-campaign.ts';
import { joinPage } from './join-page.ts';
import { makeCoupon } from './make-coupon.ts';
import { runDeal } from './run-deal.ts';
import { setCartMail } from './set-cart-mail.ts';
import { changeCampaign } from './change-campaign.ts';
import { setBids } from './set-bids.ts';
import { setNegatives } from './set-negatives.ts';
import { startCampaign } from './start-campaign.ts';
import { writeAdGroup } from './write-ad-group.ts';
import { buyForward } from './buy-forward.ts';
import { claimExportRefund } from './claim-export-refund.ts';
import { convert } from './convert.ts';
import { drawCredit } from './draw-credit.ts';
import { repayDebt } from './repay-debt.ts';
import { setPayout } from './set-payout.ts';
import { buyKeywords } from './buy-keywords.ts';
import { trackPrices } from './track-prices.ts';
import { testConcept } from './test-concept.ts';
import { buyStudy } from './buy-study.ts';
import { cancelOrder } from './cancel-order.ts';
import { claimFromCarrier } from './claim-from-carrier.ts';
import { decideReturn } from './decide-return.ts';
import { classifyGoods } from './classify-goods.ts';
import { catalogued, type CatalogueEntry } from './decision.ts';
import { getDocument } from './get-document.ts';
import { gradeReturn } from './grade-return.ts';
import { inspectGoods } from './inspect-goods.ts';
import { openStore } from './open-store.ts';
import { orderGoods } from './order-goods.ts';
import { orderSample } from './order-sample.ts';
import { pauseListing } from './pause-listing.ts';
import { registerProducer } from './register-producer.ts';
import { registerTax } from './register-tax.ts';
import { requestReviews } from './request-reviews.ts';
import { removeStock } from './remove-stock.ts';
import { runPromotion } from './run-promotion.ts';
import { secureAccount } from './secure-account.ts';
import { sendStock } from './send-stock.ts';
import { setDeclaration } from './set-declaration.ts';
import { setLaneRule } from './set-lane-rule.ts';
import { setPrice } from './set-price.ts';
import { shipOrders } from './ship-orders.ts';
import { writeListing } from './write-listing.ts';

/** Everything that can be decided for a company. */
export const CATALOGUE = [
  catalogued(buyStudy),
  catalogued(orderSample),
  catalogued(orderGoods),
  catalogued(inspectGoods),
  catalogued(answerInspection),
  catalogued(sendStock),
  catalogued(removeStock),
  catalogued(openStore),
  catalogued(secureAccount),
  catalogued(writeListing),
  catalogued(joinPage),
  catalogued(setPrice),
  catalogued(pauseListing),
  catalogued(runPromotion),
  catalogued(startCampaign),
  catalogued(changeCampaign),
  catalogued(writeAdGroup),
  catalogued(setBids),
  catalogued(setNegatives),
  catalogued(setLaneRule),
  catalogued(shipOrders),
  catalogued(cancelOrder),
  catalogued(answerLetter),
  catalogued(decideReturn),
  catalogued(claimFromCarrier),
  catalogued(appeal),
  catalogued(makeCoupon),
  catalogued(runDeal),
  catalogued(enterCampaign),
  catalogued(bundleListings),
  catalogued(endPromotion),
  catalogued(setCartMail),
  catalogued(classifyGoods),
  catalogued(setDeclaration),
  catalogued(registerTax),
  catalogued(registerProducer),
  catalogued(getDocument),
  catalogued(gradeReturn),
  catalogued(answerDispute),
  catalogued(answerReview),
  catalogued(requestReviews),
  catalogued(convert),
  catalogued(setPayout),
  catalogued(buyForward),
  catalogued(drawCredit),
  catalogued(repayDebt),
  catalogued(claimExportRefund),
  catalogued(trackPrices),
  catalogued(buyKeywords),
  catalogued(testConcept),
] as const;

export type Decision = NonNullable<(typeof CATALOGUE)[number]['shape']['of']>;

const byKind = new Map<unknown, CatalogueEntry<string, unknown>>(
  CATALOGUE.map((entry) => [entry.kind, entry]),
);

/** The entry for a decision as it came in, if its kind is known. */
export function findEntry(raw: unknown): CatalogueEntry<string, unknown> | undefined {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return undefined;
  return byKind.get(raw.kind);
}

const EXAMPLE = '{"kind":"set-price","listing":10001,"price":2999}';

/** Why something that has no entry is no decision at all. */
export function kindFault(raw: unknown): Fault {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return fault('', 'decision.not-an-object', { example: EXAMPLE });
  }
  const kinds = CATALOGUE.map(({ kind }) => kind).join(', ');
  return fault('kind', 'decision.unknown-kind', { kinds });
}

/** Why a decision is refused for a company as the world stands; an empty list when it may be taken. */
export function checkDecision(world: World, companyId: string, raw: unknown): Fault[] {
  const company = world.companies.findIndex(({ id }) => id === companyId);
  if (company < 0) return [fault('company', 'decision.unknown-company', { company: companyId })];
  const entry = findEntry(raw);
  return entry ? entry.faults(world, company, raw) : [kindFault(raw)];
}
