/** Why a listing stands where it stands on the pages of a day: its score and its neighbours', term by term. */
import { at } from '../at.ts';
import type { EntranceKind } from '../demand/entrances.ts';
import { marketFacts } from '../demand/market-facts.ts';
import type { MarketPages } from '../demand/market-pages.ts';
import { RANK_TERMS, rankTerms, type RankTerms } from '../demand/rank-score.ts';
import { sharesOn } from '../demand/entrances.ts';
import type { JournalEntry } from '../journal.ts';
import type { World } from '../world.ts';
import { morningAfter } from './look-at-day.ts';

export interface RankedRow {
  /** From 0. */
  readonly row: number;
  readonly listing: number;
  readonly company: number;
  readonly score: number;
  /** They add up to the score. */
  readonly terms: RankTerms;
}

/** A page of results that a listing stands on. */
export interface Standing {
  /** Its own number in its market. */
  readonly page: number;
  readonly kind: EntranceKind;
  readonly words: string;
  readonly line: string;
  /** Share of the market's visits that begin here. */
  readonly share: number;
  readonly row: number;
  readonly rows: number;
  /** What is missing to the row above, by term: its score less one's own; absent for the first. */
  readonly missing?: { readonly score: number; readonly terms: RankTerms };
}

export interface RankOf {
  readonly day: number;
  readonly listing: number;
  readonly company: number;
  readonly market: number;
  /** Why it stands on no page at all. */
  readonly absent?: 'not-on-sale' | 'suppressed' | 'not-found';
  /** Every page that it stands on, the most visited first. */
  readonly standings: readonly Standing[];
  /** Of the page that was asked about: the first row, one's own, and two above and below it. */
  readonly rows?: readonly RankedRow[];
}

/** How many rows above and below are told. */
const NEIGHBOURS = 2;

/** Of a listing on the day after `before`; with `page`, its neighbours on that page. */
export function rankOf(
  before: World,
  decisions: readonly JournalEntry[],
  { listing, page }: { readonly listing: number; readonly page?: number },
): RankOf | undefined {
  const { world, day, pages } = morningAfter(before, decisions);
  const found = world.listings.find(({ id }) => id === listing);
  if (!found) return undefined;
  const own = at(pages, found.market);
  const { scenario } = world;
  const facts = marketFacts(scenario, found.market);
  const shares = sharesOn(scenario, facts.market.id, facts, day);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const standings = own.pages.flatMap((_, place): Standing[] => {
    const ranked = rankedOn(world, own, place, day);
    const row = ranked.findIndex((each) => each.listing === listing);
    if (row < 0) return [];
    const { number, kind, words, line } = at(facts.entrances, place);
    const above = ranked[row - 1];
    return [
      {
        page: number,
        kind,
        words,
        line: at(facts.lines, line),
        share: all > 0 ? at(shares, place) / all : 0,
        row,
        rows: ranked.length,
        ...(above ? { missing: differenceOf(above, at(ranked, row)) } : {}),
      },
    ];
  });
  standings.sort((a, b) => b.share - a.share || a.page - b.page);
  const asked = facts.entrances.findIndex(({ number }) => number === page);
  const isOnSale = own.offers.some((offer) => offer.listing.id === listing);
  const why = found.suppressed ? 'suppressed' : isOnSale ? 'not-found' : 'not-on-sale';
  return {
    day,
    listing,
    company: found.company,
    market: found.market,
    ...(standings.length === 0 ? { absent: why } : {}),
    standings,
    ...(asked < 0 ? {} : { rows: around(rankedOn(world, own, asked, day), listing) }),
  };
}

function rankedOn(world: World, pages: MarketPages, place: number, day: number): RankedRow[] {
  const { market, entrances } = marketFacts(world.scenario, pages.market);
  const address = { seed: world.seed, day, market: pages.market, page: at(entrances, place).number };
  return at(pages.pages, place).map(({ offer: shown, match, score }, row) => {
    const offer = at(pages.offers, shown);
    const { id, company } = offer.listing;
    return { row, listing: id, company, score, terms: rankTerms(market, offer, match, address) };
  });
}

function around(rows: readonly RankedRow[], listing: number): RankedRow[] {
  const own = rows.findIndex((each) => each.listing === listing);
  return rows.filter(({ row }) => row === 0 || (own >= 0 && Math.abs(row - own) <= NEIGHBOURS));
}

const differenceOf = (above: RankedRow, own: RankedRow): NonNullable<Standing['missing']> => ({
  score: above.score - own.score,
  terms: Object.fromEntries(
    RANK_TERMS.map((term) => [term, above.terms[term] - own.terms[term]]),
  ) as RankTerms,
});
