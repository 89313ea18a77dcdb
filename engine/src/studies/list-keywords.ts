/** What a keyword tool knows of the searches for a line: counts of a panel, and what can be seen of each page. */
import { normal, poisson, stream, uniform } from '../chance.ts';
import { sharesOn } from '../demand/entrances.ts';
import { marketFacts, readerOf } from '../demand/market-facts.ts';
import { offersOf, stockOf } from '../demand/offers.ts';
import { search } from '../demand/search.ts';
import { indexPages } from '../demand/text-index.ts';
import { expectedVisits } from '../demand/visits.ts';
import { exp } from '../maths.ts';
import type { Research } from '../scenario/research.ts';
import type { World } from '../world.ts';
import { shown } from './estimate.ts';
import type { KeywordList, Measure } from './research.ts';
import type { Buyer } from './test-concept.ts';

const PANEL = stream('studies/keywords/panel');
const BID = stream('studies/keywords/bid');
/** A listing answers a search when it has at least this share of its words, by their weight. */
const ANSWERS = 0.5;

type Terms = NonNullable<Research['keywords']>;

interface Wanted {
  readonly words: string;
  readonly place: number;
  readonly line: number;
  /** Searches of a day, without chance. */
  readonly perDay: number;
}

/** All searches of a market on a day, as often as they are made when nothing but chance comes in between. */
function searchesOn({ scenario }: World, market: number, day: number): Wanted[] {
  const facts = marketFacts(scenario, market);
  const shares = sharesOn(scenario, facts.market.id, facts, day);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const visits = expectedVisits(scenario, market, day);
  return facts.entrances.flatMap(({ kind, words, line }, place) =>
    kind === 'search' ? [{ words, place, line, perDay: (visits * (shares[place] ?? 0)) / all }] : [],
  );
}

export function listKeywords(
  world: World,
  { market, line }: { readonly market: number; readonly line: number },
  { terms, buyer }: { readonly terms: Terms; readonly buyer: Buyer },
): KeywordList {
  const { scenario, seed, day } = world;
  const facts = marketFacts(scenario, market);
  const wanted = searchesOn(world, market, day + 1);
  const searches = wanted.reduce((sum, { perDay }) => sum + perDay, 0);
  const index = indexPages(
    offersOf(world, day + 1, { market, facts, stock: stockOf(world) }).map(({ page }) => page),
    readerOf(facts),
  );
  const address = buyer.number * 4096 + buyer.purchase;
  const found = wanted.flatMap(({ words, place, line: meant, perDay }) => {
    if (meant !== line || searches === 0) return [];
    const expected = (terms.sample * perDay) / searches;
    const count = poisson(expected, uniform(seed, PANEL, address, day + 1, place));
    return [{ words, place, count }];
  });
  const most = found.toSorted((a, b) => b.count - a.count || a.place - b.place).slice(0, terms.most);
  return {
    market,
    line,
    boughtOn: day + 1,
    sample: terms.sample,
    queries: most.map(({ words, place, count }) => {
      const bid = bidFor(world, { market, query: place }, terms.bidSpread, address);
      return {
        words,
        volume: {
          value: shown((count * searches) / terms.sample),
          error: shown((Math.sqrt(Math.max(count, 1)) * searches) / terms.sample),
        },
        listings: search(index, words).filter(({ answered }) => answered >= ANSWERS).length,
        ...(bid ? { bid } : {}),
      };
    }),
  };
}

/** From what clicks in the best row were last sold for; the tool sees that with an error of its own. */
function bidFor(
  { ads, seed, day }: World,
  { market, query }: { readonly market: number; readonly query: number },
  spread: number,
  address: number,
): Measure | undefined {
  const paid = ads.prices[market]?.top[query] ?? 0;
  if (paid <= 0) return undefined;
  const value = Math.round(paid * exp(spread * normal(seed, BID, address, day + 1, query)));
  return { value, error: Math.round(value * spread) };
}
