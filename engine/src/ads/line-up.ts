/** Who bids for the sponsored rows of a market's pages today. Bids and expectations stand for the day. */
import { at } from '../at.ts';
import type { MarketFacts } from '../demand/market-facts.ts';
import type { MarketPages } from '../demand/market-pages.ts';
import { clickShare, clickTerms } from '../demand/rank-score.ts';
import type { Match as Found } from '../demand/search.ts';
import type { AdRules } from '../scenario/ads.ts';
import type { World } from '../world.ts';
import { rankBids, type Bid } from './auction.ts';
import type { Ad, AdGroup, Campaign, Target } from './campaign.ts';
import { expectedRate, qualityOf } from './expected-clicks.ts';
import { answersBeside, answersOnResults, bidFor, mostBidding, ownBid, withRaise } from './group-bids.ts';

/** One advertisement that bids for a page, with whose it is. */
export interface Entrant extends Bid {
  /** Its own number in the day's line-up, so that no two are alike. */
  readonly address: number;
  readonly campaign: Campaign;
  readonly group: AdGroup;
  readonly target: Target;
  readonly ad: Ad;
  /** Place in the market's offers. */
  readonly offer: number;
  /** Clicks that the market expects of those who take the row in, and the same held against the record. */
  readonly share: number;
  readonly rate: number;
}

/** Ranked bids by page of results, and for the page of each offer. */
export interface LineUp {
  readonly top: readonly (readonly Entrant[])[];
  readonly rest: readonly (readonly Entrant[])[];
  readonly productPage: readonly (readonly Entrant[])[];
}

interface Ground {
  readonly world: World;
  readonly pages: MarketPages;
  readonly facts: MarketFacts;
  readonly rules: AdRules;
}

/** What one advertisement of a campaign is, before it is known for which page. */
interface Contender {
  readonly campaign: Campaign;
  readonly group: AdGroup;
  readonly ad: Ad;
  readonly offer: number;
}

/** `campaigns` are those of the market that run today, in the order of their numbers. */
export function lineUp(ground: Ground, campaigns: readonly Campaign[]): LineUp {
  const { pages } = ground;
  const top = pages.pages.map((): Entrant[] => []);
  const rest = pages.pages.map((): Entrant[] => []);
  const productPage = pages.offers.map((): Entrant[] => []);
  const enter = entrants(ground);
  const contenders = contendersOf(pages, campaigns);
  const findings = findingsOf(pages, new Set(contenders.map(({ offer }) => at(pages.pageOfOffer, offer))));
  for (const contender of contenders) {
    const found = findings.get(at(pages.pageOfOffer, contender.offer));
    const { raises } = contender.campaign;
    for (const { page, target } of resultsFor(ground, contender)) {
      const match = found?.get(page);
      if (!match || match.relevance < ground.rules.auction.relevanceFloor) continue;
      const entrant = enter(contender, target, match);
      at(top, page).push(raised(entrant, raises.top));
      at(rest, page).push(entrant);
    }
    for (const { offer, target } of productPagesFor(ground, contender)) {
      const entrant = enter(contender, target, BESIDE);
      at(productPage, offer).push(raised(entrant, raises.productPage));
    }
  }
  return { top: top.map(rankBids), rest: rest.map(rankBids), productPage: productPage.map(rankBids) };
}

function contendersOf({ offers }: MarketPages, campaigns: readonly Campaign[]): Contender[] {
  const places = new Map(offers.map(({ listing }, place) => [listing.id, place]));
  return campaigns.flatMap((campaign) =>
    campaign.groups.flatMap((group) =>
      group.ads.flatMap((ad): Contender[] => {
        const offer = places.get(ad.listing);
        return offer === undefined ? [] : [{ campaign, group, ad, offer }];
      }),
    ),
  );
}

/** By product page, the pages of results on which it is found at all, and how well it answers them. */
function findingsOf({ pages }: MarketPages, wanted: ReadonlySet<number>): Map<number, Map<number, Found>> {
  const findings = new Map<number, Map<number, Found>>();
  pages.forEach((rows, page) => {
    for (const { productPage, match } of rows) {
      if (!wanted.has(productPage)) continue;
      const found = findings.get(productPage) ?? new Map<number, Found>();
      findings.set(productPage, found.set(page, match));
    }
  });
  return findings;
}

/** The pages of results that a group bids for, each with the target that bids most. */
const resultsFor = (
  ground: Ground,
  contender: Contender,
): { readonly page: number; readonly target: Target }[] =>
  [...answersOnResults(ground, contender)]
    .map(([page, targets]) => ({ page, target: mostBidding(contender, targets) }))
    .sort((a, b) => a.page - b.page);

/** The product pages that a group bids for: of goods of its own line, because nobody there looks for anything else. */
function productPagesFor(
  { pages }: Ground,
  contender: Contender,
): { readonly offer: number; readonly target: Target }[] {
  const own = at(pages.offers, contender.offer);
  if (contender.group.targets.every(({ aim }) => aim.kind === 'keyword')) return [];
  return pages.offers.flatMap((offer, place) => {
    if (offer.page.id === own.page.id || offer.line !== own.line) return [];
    const targets = answersBeside(contender, offer);
    return targets.length > 0 ? [{ offer: place, target: mostBidding(contender, targets) }] : [];
  });
}

/** On a page of like goods nothing was typed: it answers as well as it can, with nothing of a query in its title. */
const BESIDE: Found = { entry: -1, relevance: 1, answered: 1, inTitle: 0 };

const raised = (entrant: Entrant, raise: number): Entrant =>
  raise === 0 ? entrant : { ...entrant, bid: withRaise(entrant.bid, raise) };

function entrants({ pages, facts, rules }: Ground) {
  let address = 0;
  return (contender: Contender, target: Target, match: Found): Entrant => {
    const { campaign, ad } = contender;
    const offer = at(pages.offers, contender.offer);
    const terms = clickTerms(facts.market, offer, match);
    const share = rules.labelled * clickShare(facts.market, terms, match, 0);
    const rate = expectedRate(share, ad, rules.auction.shrinkage);
    address += 1;
    return {
      ...contender,
      address,
      target,
      share,
      rate,
      company: campaign.company,
      listing: ad.listing,
      bid: bidFor(campaign, ownBid(contender, target), offer),
      quality: qualityOf(rate, rules.auction.quality),
    };
  };
}
