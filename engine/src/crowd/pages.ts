/** What the small sellers of a market offer: a column for each thing, drawn from the numbers of their pages. */
import { at } from '../at.ts';
import { normal, pick, stream, uniform } from '../chance.ts';
import { exp } from '../maths.ts';
import { daysWithin } from '../orders/band.ts';
import type { Sellers, Town } from './sellers.ts';

const DEPARTMENT = stream('crowd/department');
const WHICH = stream('crowd/which department');
const PRICE = stream('crowd/usual price');
const GRAMS = stream('crowd/grams');
const FAME = stream('crowd/fame');
const FROM = stream('crowd/page from');
const LIFE = stream('crowd/page life');

/** No seller has more pages: numbers of pages begin with their seller's. */
const MOST_PAGES = 4096;

export interface CrowdPages {
  readonly count: number;
  readonly seller: Int32Array;
  /** Its place among its seller's, from 0: with the seller's number its address of chance. */
  readonly number: Int32Array;
  readonly department: Int32Array;
  /** Minor units; what goods like these usually cost. */
  readonly usual: Float64Array;
  readonly grams: Int32Array;
  /** How well known it is, whoever looks. */
  readonly fame: Float64Array;
  /** Up from this day until before that. */
  readonly from: Int32Array;
  readonly until: Int32Array;
}

/** How many pages a seller ever has: the large ones have more. */
function pagesOf({ crowd }: Town, sellers: Sellers, seller: number): number {
  const { median, spread } = crowd.pages;
  const many = Math.floor(median * exp(spread * (sellers.size[seller] ?? 0)) + 0.5);
  return Math.min(MOST_PAGES, Math.max(1, many));
}

export function crowdPages(town: Town, sellers: Sellers): CrowdPages {
  const { seed, market, days, crowd } = town;
  const owners: number[] = [];
  const numbers: number[] = [];
  for (let seller = 0; seller < sellers.count; seller++) {
    const many = pagesOf(town, sellers, seller);
    for (let number = 0; number < many; number++) {
      owners.push(seller);
      numbers.push(number);
    }
  }
  const seller = Int32Array.from(owners);
  const number = Int32Array.from(numbers);
  const address = (page: number): number => addressOfPage(seller[page] ?? 0, number[page] ?? 0);
  const share = (name: number, page: number) => uniform(seed, name, address(page), market);
  const wave = (name: number, page: number) => normal(seed, name, address(page), market);
  const fill = (drawn: (page: number) => number): number[] => owners.map((_, page) => drawn(page));

  const department = Int32Array.from(fill((page) => departmentOf(town, sellers, page, { seller, share })));
  const of = (page: number) => at(crowd.departments, department[page] ?? 0);
  const from = Int32Array.from(
    fill((page) => {
      const since = sellers.since[seller[page] ?? 0] ?? 1;
      const later = share(FROM, page) - crowd.fromTheFirst;
      if (later < 0) return since;
      return since + Math.floor((later / (1 - crowd.fromTheFirst)) * Math.max(1, days - since));
    }),
  );
  return {
    count: owners.length,
    seller,
    number,
    department,
    usual: Float64Array.from(
      fill((page) => of(page).price.median * exp(of(page).price.spread * wave(PRICE, page))),
    ),
    grams: Int32Array.from(
      fill((page) => {
        const { grams, dearIsHeavy } = of(page);
        const own = Math.sqrt(1 - dearIsHeavy * dearIsHeavy) * wave(GRAMS, page);
        return Math.max(
          1,
          Math.floor(grams.median * exp(grams.spread * (own + dearIsHeavy * wave(PRICE, page)))),
        );
      }),
    ),
    fame: Float64Array.from(
      fill((page) => {
        const { ofSeller, ofPage } = crowd.fame;
        return exp(ofSeller * (sellers.size[seller[page] ?? 0] ?? 0) + ofPage * wave(FAME, page));
      }),
    ),
    from,
    until: Int32Array.from(
      fill((page) => (from[page] ?? 0) + Math.max(1, Math.floor(daysWithin(crowd.life, share(LIFE, page))))),
    ),
  };
}

export const addressOfPage = (seller: number, number: number): number => seller * MOST_PAGES + number;

/** A seller's first page stands in the department that it began with; the others in one of those it deals in. */
function departmentOf(
  { seed, market, crowd }: Town,
  sellers: Sellers,
  page: number,
  { seller, share }: { readonly seller: Int32Array; readonly share: (name: number, page: number) => number },
): number {
  const owner = seller[page] ?? 0;
  const which = Math.floor(share(WHICH, page) * (sellers.breadth[owner] ?? 1));
  const shares = crowd.departments.map((each) => each.share);
  return pick(shares, uniform(seed, DEPARTMENT, owner, market, which));
}
