/** Companies as they begin: nothing but a name, a number and the owners' capital. */
import { noPapers } from '../border/papers.ts';
import { credit, debit, post } from '../ledger/post.ts';
import type { Rival } from '../scenario/rivalry.ts';
import { noResearch } from '../studies/research.ts';
import type { Today } from '../today.ts';
import { newTreasury } from '../treasury/treasury.ts';
import type { Company } from '../world.ts';
import { rivalId } from './rival-id.ts';

type Seat = 'id' | 'name' | 'seat' | 'number' | 'player';

export const newCompany = (): Omit<Company, Seat> => ({
  stores: [],
  pages: 0,
  studies: [],
  research: noResearch(),
  pastPromotions: [],
  balances: {},
  holdings: {},
  treasury: newTreasury(),
  border: noPapers(),
  reviews: [],
  units: {},
});

/** Computer companies are numbered behind the most seats that a scenario can have, however many are taken. */
const FIRST_RIVAL = 1001;

/** `place` in the scenario's list of rivals, with those that wait behind them: nobody's coming moves a number. */
export function seated(
  { name, strategy, strength, markets, lines }: Rival,
  place: number,
  seat: number,
): Pick<Company, Seat> {
  return {
    id: rivalId(place),
    name,
    seat,
    number: FIRST_RIVAL + place,
    player: { kind: 'rival', strategy, strength, ...(markets && { markets }), ...(lines && { lines }) },
  };
}

export function payInCapital(today: Today, company: number): void {
  const { home, seats } = today.world.scenario;
  post(today, company, {
    memo: 'capital-paid-in',
    lines: [
      debit('bank', home.currency, seats.startingCash),
      credit('equity', home.currency, seats.startingCash),
    ],
  });
}
