/** Research as its buyer reads it: names in place of places, counts of panels as estimates with their errors. */
import { at } from '../at.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scaledUp } from '../studies/estimate.ts';
import type { ConceptResult, KeywordList, Measure, Tracker, Watched } from '../studies/research.ts';
import type { World } from '../world.ts';
import { productId } from './catalogue.ts';

export interface ResearchView {
  /** What is on sale, with its prices; a kind that is not sold here is absent. */
  readonly onSale: NonNullable<Scenario['research']>;
  /** The newest first, as in the lists below. */
  readonly trackers: readonly TrackerView[];
  readonly keywordLists: readonly (Omit<KeywordList, 'market' | 'line'> & Field)[];
  readonly concepts: readonly (Omit<ConceptResult, 'market' | 'product'> & {
    readonly market: string;
    readonly product: string;
  })[];
}

interface Field {
  readonly market: string;
  readonly line: string;
}

export interface TrackerView extends Field {
  readonly from: number;
  readonly until: number;
  /** 0 before the first day of the watch is over. */
  readonly lastSeen: number;
  readonly offers: readonly WatchedOffer[];
}

export interface WatchedOffer {
  readonly listing: number;
  /** By day, newest last; 0 where it was not on sale. Minor units of the market's currency. */
  readonly prices: readonly number[];
  readonly stars: number;
  readonly reviews: number;
  /** Units of the last seven days, or of as many as were watched. */
  readonly units: Measure;
  readonly days: number;
}

const WEEK = 7;

function offerView({ listing, prices, stars, reviews, seen }: Watched, panelShare: number): WatchedOffer {
  const week = seen.slice(-WEEK);
  return {
    listing,
    prices: [...prices],
    stars: (stars.at(-1) ?? 0) / 10,
    reviews: reviews.at(-1) ?? 0,
    units: scaledUp(
      week.reduce((sum, count) => sum + count, 0),
      panelShare,
    ),
    days: week.length,
  };
}

export function researchView({ scenario, companies }: World, company: number): ResearchView {
  const { trackers, keywordLists, concepts } = at(companies, company).research;
  const onSale = scenario.research ?? {};
  const panelShare = onSale.tracker?.panelShare ?? 1;
  const market = (place: number): string => at(scenario.markets, place).id;
  const line = (place: number): string => at(scenario.goods.lines, place).id;
  const trackerView = (tracker: Tracker): TrackerView => ({
    market: market(tracker.market),
    line: line(tracker.line),
    from: tracker.from,
    until: tracker.until,
    lastSeen: tracker.lastSeen,
    offers: tracker.watched.map((watched) => offerView(watched, panelShare)),
  });
  return {
    onSale,
    trackers: trackers.toReversed().map(trackerView),
    keywordLists: keywordLists.toReversed().map((list) => ({
      ...list,
      market: market(list.market),
      line: line(list.line),
      queries: list.queries.map((query) => ({ ...query })),
    })),
    concepts: concepts.toReversed().map((concept) => ({
      ...concept,
      market: market(concept.market),
      product: productId(scenario, concept.product),
    })),
  };
}
