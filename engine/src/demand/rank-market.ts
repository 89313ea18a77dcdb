/** What every entrance of a market leads to: its product pages, ranked. */
import { featuredOfferRules } from '../scenario/rules-in-force.ts';
import { at } from '../at.ts';
import { dealShare } from '../promotion/price-on-page.ts';
import type { World } from '../world.ts';
import type { Entrance } from './entrances.ts';
import { marketFacts, readerOf, type MarketFacts } from './market-facts.ts';
import type { HiddenPage, MarketPages, PageRow, ProductPage } from './market-pages.ts';
import { listingsIn, offersOf, type Offer, type Stock } from './offers.ts';
import { productPagesOf } from './lay-pages.ts';
import { clickShare, clickTerms, rankTerms, scoreOf } from './rank-score.ts';
import { search, type Match } from './search.ts';
import { indexPages, type TextIndex } from './text-index.ts';

export function rankMarket(
  world: World,
  day: number,
  { market, stock }: { readonly market: number; readonly stock: Stock },
): MarketPages {
  const facts = marketFacts(world.scenario, market);
  const offers = offersOf(world, day, { market, facts, stock });
  const productPages = productPagesOf(offers, facts, {
    rules: featuredOfferRules(world.scenario, facts.market.channel, day),
    units: ({ shelf }) => stock.get(shelf) ?? 0,
  });
  const listings = productPages.map(({ listing }) => listing);
  const index = indexPages(listings, readerOf(facts));
  const shop: Shop = { seed: world.seed, day, market, facts, offers, productPages, index };
  const pageOfOffer = offers.map(() => -1);
  productPages.forEach((page, place) => page.offers.forEach((offer) => (pageOfOffer[offer] = place)));
  const pages = facts.entrances.map((entrance) => rankPage(shop, entrance));
  const hidden = hiddenIn(world, market, facts);
  return { market, offers, productPages, pageOfOffer, index, hidden, pages };
}

function hiddenIn({ listings }: World, market: number, facts: MarketFacts): HiddenPage[] {
  return listingsIn(listings, market).flatMap((listing): HiddenPage[] => {
    if (!listing.suppressed) return [];
    const { id, company, product, category = at(facts.products, product).line, suppressed } = listing;
    return [{ listing: id, company, category, cause: suppressed.cause }];
  });
}

interface Shop {
  readonly seed: number;
  readonly day: number;
  readonly market: number;
  readonly facts: MarketFacts;
  readonly offers: readonly Offer[];
  readonly productPages: readonly ProductPage[];
  readonly index: TextIndex;
}

function rankPage(shop: Shop, entrance: Entrance): PageRow[] {
  const { facts, offers, productPages } = shop;
  const { market } = facts;
  const address = { seed: shop.seed, day: shop.day, market: shop.market, page: entrance.number };
  const rows = matchesOf(shop, entrance).map((match) => {
    const { featured } = at(productPages, match.entry);
    const score = scoreOf(rankTerms(market, at(offers, featured), match, address));
    return { productPage: match.entry, offer: featured, match, score, clicks: 0 };
  });
  const idOf = ({ productPage }: PageRow): number => at(productPages, productPage).listing.id;
  rows.sort((a, b) => b.score - a.score || idOf(a) - idOf(b));
  // Nobody looks further down than the table of patience reaches.
  rows.length = Math.min(rows.length, market.patience.length);
  rows.forEach((row, place) => {
    row.clicks = clickShare(market, clickTerms(market, at(offers, row.offer), row.match), row.match, place);
  });
  return rows;
}

/** The platform knows which line a visit means, and shows only what is filed there. */
function matchesOf(shop: Shop, { kind, words, line }: Entrance): Match[] {
  const isFiledHere = (entry: number): boolean => at(shop.productPages, entry).category === line;
  if (kind === 'search') return search(shop.index, words).filter(({ entry }) => isFiledHere(entry));
  return shop.productPages.flatMap((page, entry): Match[] => {
    if (page.category !== line) return [];
    // Who looks through a category passes by what does not belong there.
    const answered = page.line === line ? 1 : 0;
    if (kind === 'browse') return [{ entry, relevance: 1, answered, inTitle: 0 }];
    const off = dealShare(at(shop.offers, page.featured).listing, shop.day);
    return off > 0 ? [{ entry, relevance: off, answered, inTitle: 0 }] : [];
  });
}
