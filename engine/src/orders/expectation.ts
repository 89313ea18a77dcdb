/** What a page leads its buyer to expect of the goods, 0 to 1000. */
import { at } from '../at.ts';
import { log } from '../maths.ts';
import type { PageText } from '../known.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Listing } from '../world.ts';
import { claimsOn } from './claims.ts';
import { discountOf } from './what-a-buyer-pays.ts';

export type Page = PageText &
  Pick<Listing, 'market' | 'product' | 'price' | 'shipping' | 'promotion' | 'coupon' | 'deal' | 'entry'>;

export function expectationOf(scenario: Scenario, page: Page, day: number): number {
  const market = marketAt(scenario, page.market);
  const country = scenario.countries.find(({ code }) => code === market.country);
  const { perClaim, believedClaims, perLogPrice } = market.afterTheOrder.expectation;
  const language = scenario.languages?.find((each) => each.language === country?.language);
  const claims = Math.min(believedClaims, claimsOn(page, language));

  const usual = at(scenario.goods.products, page.product).usualPrice[market.country] ?? page.price;
  const price = Math.max(1, page.price - discountOf(page, 1, day));
  const position = log(price / usual);

  const expected = market.expectedQuality + perClaim * claims + perLogPrice * position;
  return Math.floor(1000 * Math.min(1, Math.max(0, expected)) + 0.5);
}
