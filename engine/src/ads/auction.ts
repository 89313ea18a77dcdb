/**
 * The auction of one placement: rows go by bid and expected clicks, and each winner pays what keeps its place. Bids
 * and expectations stand still for a day, so the bidders are put in order once and awarding is a walk down the list.
 */

export interface Bid {
  readonly company: number;
  /** The page that would be shown; ties go to the smaller number. */
  readonly listing: number;
  /** The most that a click may cost, minor units, with the placement's raise. */
  readonly bid: number;
  /** Expected click rate to the power of the rules' exponent. */
  readonly quality: number;
}

export const scoreOf = ({ bid, quality }: Bid): number => bid * quality;

/** The best score first; a total order, whatever the order of the list. */
export function rankBids<B extends Bid & { readonly address: number }>(bids: readonly B[]): B[] {
  return [...bids].sort((a, b) => scoreOf(b) - scoreOf(a) || a.listing - b.listing || a.address - b.address);
}

export interface Award<B extends Bid> {
  readonly bid: B;
  /** Minor units per click. */
  readonly price: number;
  /** The score that had to be beaten; 0 when nobody stood below. */
  readonly next: number;
}

/** One minor unit more than just as much as the next needs to be passed; at least the reserve, at most the bid. */
export function priceOf(winner: Bid, next: number, reserve: number): number {
  const needed = Math.floor(next / winner.quality) + 1;
  return Math.min(winner.bid, Math.max(reserve, needed));
}

interface Sale<B extends Bid> {
  /** Ranked by `rankBids`. */
  readonly bids: readonly B[];
  readonly rows: number;
  readonly reserve: number;
  /** Whether a bid takes part now: its campaign has budget left and its goods are there. */
  readonly isIn: (bid: B) => boolean;
  /** Pages that have a row of the page already: nobody sees one advertisement twice. */
  readonly shown: ReadonlySet<number>;
}

/** Who gets the rows of a placement, best first, and what a click costs them. */
export function award<B extends Bid>({ bids, rows, reserve, isIn, shown }: Sale<B>): Award<B>[] {
  const winners: B[] = [];
  const taken = new Set(shown);
  // One more than the rows at most has to be looked at by every winner: the first below it of another company.
  const runners: B[] = [];
  for (const bid of bids) {
    if (bid.bid < reserve || !isIn(bid) || taken.has(bid.listing)) continue;
    taken.add(bid.listing);
    runners.push(bid);
    if (winners.length < rows) winners.push(bid);
    else if (winners.every((winner) => hasRival(winner, runners))) break;
  }
  return winners.map((bid, place) => {
    // Nobody bids against themselves: a company's other advertisements do not drive its price.
    const rival = runners.slice(place + 1).find(({ company }) => company !== bid.company);
    const next = rival ? scoreOf(rival) : 0;
    return { bid, price: priceOf(bid, next, reserve), next };
  });
}

const hasRival = <B extends Bid>(winner: B, runners: readonly B[]): boolean =>
  runners.slice(runners.indexOf(winner) + 1).some(({ company }) => company !== winner.company);
