/** A page, or an offer on somebody else's, for every product on the shelf in every open store. */
import type { Decision } from '../decisions/catalogue.ts';
import type { PublicListing, StoreView } from '../view/company-view.ts';
import { can, isLookDay, marketPlace, type Desk } from './desk.ts';
import { mostReviewed, otherPages } from './other-pages.ts';
import { pageWords, type PageWords } from './page-words.ts';
import { asked, positionOf, type Ware } from './position.ts';
import { wantedPrice } from './set-prices.ts';

/** Goods that have just come are listed at once; what could not be listed then is looked at with all else. */
export function writePages(desk: Desk): Decision[] {
  const { view } = desk;
  const isLooking = isLookDay(desk);
  const onShelf = view.stock
    .filter(({ units, ages }) => units > 0 && (isLooking || (ages.at(-1)?.since ?? 0) >= view.day))
    .map(({ product }) => product);
  const listed = new Set(view.listings.map(({ market, product }) => `${market} ${product}`));
  return view.stores.flatMap((store) =>
    [...new Set(onShelf)]
      .toSorted()
      .filter((product) => !listed.has(`${store.market} ${product}`))
      .flatMap((product) => pageFor(desk, store, product)),
  );
}

function pageFor(desk: Desk, store: StoreView, product: string): Decision[] {
  if (can(desk, 'rules') && lacksPapers(desk, store.country, product)) return [];
  const ware = { market: store.market, product };
  const position = positionOf(desk, ware);
  if (!position || position.floor > desk.habits.pages.dearestFloor) return [];
  const price = wantedPrice(desk, ware, position, marketPlace(desk, store.market));
  const joined = pageToJoin(desk, store, { ware, price });
  if (joined) return [{ kind: 'join-page', listing: joined.page ?? joined.id, price }];
  const words = wordsFor(desk, ware);
  return words ? [{ kind: 'write-listing', ...ware, ...words, price, shipping: 0 }] : [];
}

/** What stands on a page before its documents hold is held against the store. */
const lacksPapers = ({ view }: Desk, country: string, product: string): boolean =>
  view.papers.some(
    (paper) =>
      paper.kind === 'document' &&
      paper.country === country &&
      paper.product === product &&
      paper.state !== 'valid',
  );

/** Whether several may sell on one page is a rule of the platform. */
function isShared({ view, scenario }: Desk, market: string): boolean {
  const channel = scenario.markets.find(({ id }) => id === market)?.channel;
  return view.rules.platform.some(
    (rules) => rules.channel === channel && rules.pages?.featuredOffer !== undefined,
  );
}

/** A cheaper offer that comes as fast stands forward on the page. */
function pageToJoin(
  desk: Desk,
  store: StoreView,
  { ware, price }: { readonly ware: Ware; readonly price: number },
): PublicListing | undefined {
  const { followsPages } = desk.manner;
  const { joinFromReviews, joinFromStars } = desk.habits.pages;
  if (followsPages === undefined || !isShared(desk, ware.market)) return undefined;
  const page = mostReviewed(otherPages(desk.view, ware.market, ware.product));
  if (!page || page.reviews < joinFromReviews) return undefined;
  if (followsPages === 'always') return page;
  const wins = price < asked(page) && store.promisedDays <= page.promisedDays;
  return wins && (page.stars ?? 0) >= joinFromStars ? page : undefined;
}

/** The words that a company would write today; undefined where it does not have the language. */
export function wordsFor(desk: Desk, { market, product }: Ware): PageWords | undefined {
  const { view, scenario, strength, manner } = desk;
  const language = view.catalogue.markets.find(({ id }) => id === market)?.language ?? '';
  const facts = view.catalogue.products.find(({ id }) => id === product)?.facts[language];
  if (!facts) return undefined;
  const copied =
    manner.followsPages === 'always' ? mostReviewed(otherPages(view, market, product)) : undefined;
  const praise = scenario.languages?.find((each) => each.language === language)?.claims?.[0];
  const channel = scenario.markets.find(({ id }) => id === market)?.channel;
  const limit = view.rules.platform.find((rules) => rules.channel === channel)?.conduct?.mostInTitle;
  const knowsRules = can(desk, 'rules');
  return pageWords(facts, {
    told: strength.facts,
    ...(manner.boasts && !knowsRules && praise !== undefined && { praise }),
    ...(copied && !knowsRules && { title: copied.title }),
    ...(knowsRules && limit !== undefined && { mostRepeats: limit }),
  });
}
