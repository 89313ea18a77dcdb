/** What a page leads its buyer to expect of the goods, 0 to 1000. */
import { at } from '../at.ts';
import { log } from '../maths.ts';
import { ofEach, type PageText } from '../known.ts';
import type { LanguageWords } from '../scenario/language-words.ts';
import { countryPlaceOf, marketAt } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Listing } from '../world.ts';
import { claimsOn } from './claims.ts';
import { discountOf } from './what-a-buyer-pays.ts';

export type Page = PageText &
  Pick<Listing, 'market' | 'product' | 'price' | 'shipping' | 'promotion' | 'coupon' | 'deal' | 'entry'>;

/** By market, the words of the language in which its pages are read. */
const languagesOf = ofEach((scenario: Scenario): readonly (LanguageWords | undefined)[] =>
  scenario.markets.map((_, market) => {
    const { language } = at(scenario.countries, countryPlaceOf(scenario, market));
    return scenario.languages?.find((each) => each.language === language);
  }),
);

export function expectationOf(scenario: Scenario, page: Page, day: number): number {
  const market = marketAt(scenario, page.market);
  const { perClaim, believedClaims, perLogPrice } = market.afterTheOrder.expectation;
  const claims = Math.min(believedClaims, claimsOn(page, languagesOf(scenario)[page.market]));

  const usual = at(scenario.goods.products, page.product).usualPrice[market.country] ?? page.price;
  const price = Math.max(1, page.price - discountOf(page, 1, day));
  const position = log(price / usual);

  const expected = market.expectedQuality + perClaim * claims + perLogPrice * position;
  return Math.floor(1000 * Math.min(1, Math.max(0, expected)) + 0.5);
}
