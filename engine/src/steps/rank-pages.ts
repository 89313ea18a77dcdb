import { marketFacts } from '../demand/market-facts.ts';
import { offersOf } from '../demand/offers.ts';
import { clickShare, clickTerms, rankTerms, scoreOf } from '../demand/rank-score.ts';
import { indexPages, search } from '../demand/text-index.ts';
import type { MarketPages, PageRow } from '../demand/market-pages.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';

/** Every market ranks its offers for every query of its log, in the morning and for the whole day. */
export function rankPages(today: Today): void {
  today.pages = today.world.scenario.markets.map((_, market) => rankMarket(today.world, today.day, market));
}

function rankMarket(world: World, day: number, market: number): MarketPages {
  const facts = marketFacts(world.scenario, market);
  const offers = offersOf(world, day, market, facts);
  const listings = offers.map(({ listing }) => listing);
  const index = indexPages(listings, facts.country.language, facts.lexicon);
  const pages = facts.market.queries.map(({ words }, query): PageRow[] => {
    const address = { seed: world.seed, day, market, query };
    const found = search(index, words).flatMap((match) => {
      const offer = offers[match.entry];
      // The platform knows which line a query means, and shows nothing else.
      if (!offer || offer.line !== facts.queryLines[query]) return [];
      return [{ offer, match, score: scoreOf(rankTerms(facts.market, offer, match, address)) }];
    });
    found.sort((a, b) => b.score - a.score || a.offer.listing.id - b.offer.listing.id);
    // Nobody looks further down than the table of patience reaches.
    return found.slice(0, facts.market.patience.length).map(({ offer, match, score }, row) => ({
      offer: match.entry,
      match,
      score,
      clicks: clickShare(facts.market, clickTerms(facts.market, offer, match), match, row),
    }));
  });
  return { market, offers, index, pages };
}
