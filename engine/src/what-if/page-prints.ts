/**
 * What a visit can meet on a page, as two words of 32 bits. The outcome of a visit is a function of its address, of the
 * market's frame, of what its person remembers and of this: where all four are the same, so is the visit.
 */
import { mix } from '../chance.ts';
import { MOST_AD_CLICKS, OFFER, type MarketBoard } from '../demand/board.ts';
import { Fingerprint } from '../fingerprint.ts';

const real = new Float64Array(1);
const halves = new Int32Array(real.buffer);

/** Two independent words, into which others are mixed one after the other. */
interface Lane {
  first: number;
  second: number;
}

function put(lane: Lane, word: number): void {
  const { first, second } = lane;
  lane.first = mix(word, first, second);
  lane.second = mix(word, second ^ 0x5bd1e995, first);
}

function putReal(lane: Lane, value: number): void {
  real[0] = value;
  put(lane, halves[0] ?? 0);
  put(lane, halves[1] ?? 0);
}

/** All that is the same on every page of a market for the whole day. */
export function frameOf(market: MarketBoard): string {
  const print = new Fingerprint();
  const { pages, segments, lines, depth, sponsoredRows, sponsoredBeside } = market;
  for (const size of [pages, segments, lines, depth, sponsoredRows, sponsoredBeside]) print.word(size);
  const { figures, aliasShare, sensitivity, spread } = market;
  for (const reals of [figures, aliasShare, sensitivity, spread])
    print.words(new Int32Array(reals.buffer, reals.byteOffset, reals.length * 2));
  for (const words of [market.aliasOther, market.pageLine, market.patience, market.segmentLevel])
    print.words(words);
  return print.finish();
}

export class PagePrints {
  private readonly market: MarketBoard;
  /** What no hour of the day changes of an offer. */
  private readonly fixed: Int32Array;
  /** What it is in this quarter hour, and together with all that can be opened from its page. */
  private readonly own: Int32Array;
  private readonly whole: Int32Array;
  private readonly before: Int32Array;
  private readonly lane: Lane = { first: 0, second: 0 };

  constructor(market: MarketBoard) {
    this.market = market;
    const words = 2 * market.listings;
    this.fixed = new Int32Array(words);
    this.own = new Int32Array(words);
    this.whole = new Int32Array(words);
    this.before = new Int32Array(words);
    for (let offer = 0; offer < market.listings; offer++) this.printFixed(offer);
  }

  /** The pages as they stand in this quarter hour, two words each. */
  ofPages(): Int32Array {
    this.printOffers();
    const { market, lane, whole } = this;
    const { pages, pageStart, pageLength, rowListing, rowLevel, rowSlot } = market;
    const prints = new Int32Array(2 * pages);
    for (let page = 0; page < pages; page++) {
      this.clear();
      const start = pageStart[page] ?? 0;
      const end = start + (pageLength[page] ?? 0);
      for (let cell = start; cell < end; cell++) {
        const offer = 2 * (rowListing[cell] ?? 0);
        put(lane, whole[offer] ?? 0);
        put(lane, (whole[offer + 1] ?? 0) ^ (rowLevel[cell] ?? 0));
        if (rowSlot[cell] !== 0) put(lane, rowSlot[cell] ?? 0);
      }
      put(lane, end - start);
      this.keep(prints, page);
    }
    return prints;
  }

  private clear(): void {
    this.lane.first = 0;
    this.lane.second = 0;
  }

  private keep(column: Int32Array, place: number): void {
    column[2 * place] = this.lane.first;
    column[2 * place + 1] = this.lane.second;
  }

  private printFixed(offer: number): void {
    const { detail, listingCompany, keepsCarts, offers, segments, listings } = this.market;
    this.clear();
    for (const column of [detail, listingCompany, keepsCarts]) put(this.lane, column[offer] ?? 0);
    for (let segment = 0; segment < segments; segment++) {
      const cell = (segment * listings + offer) * OFFER.width;
      for (let value = OFFER.attributes; value <= OFFER.worth; value++)
        putReal(this.lane, offers[cell + value] ?? 0);
    }
    this.keep(this.fixed, offer);
  }

  /** Prices change when a coupon runs out or a deal begins, and pages turn to another offer. */
  private printOffers(): void {
    const { market, lane, fixed, own, whole } = this;
    const { listings, offers, beside } = market;
    const numbersOf = (offer: number): void => {
      put(lane, fixed[2 * offer] ?? 0);
      put(lane, fixed[2 * offer + 1] ?? 0);
      // The price is the same to all segments.
      putReal(lane, offers[offer * OFFER.width + OFFER.shown] ?? 0);
      putReal(lane, offers[offer * OFFER.width + OFFER.added] ?? 0);
    };
    for (let offer = 0; offer < listings; offer++) {
      this.clear();
      numbersOf(offer);
      const other = beside[offer] ?? -1;
      if (other >= 0) numbersOf(other);
      this.keep(own, offer);
    }
    whole.set(own);
    if (market.besideOffer.some((offer) => offer > 0)) this.lookAround();
  }

  /** A page that is opened shows sponsored rows, and their pages others: as many times on as anybody clicks them. */
  private lookAround(): void {
    const { market, lane, own, whole, before } = this;
    const { listings, sponsoredBeside, besideOffer, besideLevel } = market;
    for (let step = 0; step < MOST_AD_CLICKS; step++) {
      before.set(whole);
      for (let offer = 0; offer < listings; offer++) {
        this.clear();
        put(lane, own[2 * offer] ?? 0);
        put(lane, own[2 * offer + 1] ?? 0);
        for (let cell = offer * sponsoredBeside; cell < (offer + 1) * sponsoredBeside; cell++) {
          const other = (besideOffer[cell] ?? 0) - 1;
          put(lane, other < 0 ? 0 : (besideLevel[cell] ?? 0));
          if (other < 0) continue;
          put(lane, before[2 * other] ?? 0);
          put(lane, before[2 * other + 1] ?? 0);
        }
        this.keep(whole, offer);
      }
    }
  }
}
