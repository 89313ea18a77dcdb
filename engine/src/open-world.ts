import { noPapers } from './border/papers.ts';
import { noAds } from './ads/campaign.ts';
import { credit, debit, post } from './ledger/post.ts';
import { emptyBook } from './orders/book-columns.ts';
import type { Posting } from './report.ts';
import { openRivals } from './rivals/open-rivals.ts';
import { rivalId } from './rivals/rival-id.ts';
import type { Scenario } from './scenario/scenario.ts';
import { noResearch } from './studies/research.ts';
import { beginDay } from './today.ts';
import { newTreasury } from './treasury/treasury.ts';
import type { Company, World } from './world.ts';

/** The rules that play a world. A world is played to its end by the version it was opened with. */
export const ENGINE = '1';

export interface Opening {
  readonly scenario: Scenario;
  /** Unsigned 32-bit. */
  readonly seed: number;
  /** The students' companies, in the order of their seats. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

/** Computer companies are numbered behind the most seats that a scenario can have, however many are taken. */
const FIRST_RIVAL = 1001;

const newcomer = (): Omit<Company, 'id' | 'name' | 'seat' | 'number' | 'player'> => ({
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

function companiesOf({ scenario, teams }: Opening): Company[] {
  const players = teams.map(({ id, name }, place): Company => ({
    ...newcomer(),
    seat: place + 1,
    number: place + 1,
    id,
    name: { zh: name, en: name },
    player: { kind: 'team' },
  }));
  const rivals = scenario.rivals.map(({ name, strategy, strength }, place): Company => ({
    ...newcomer(),
    seat: teams.length + place + 1,
    number: FIRST_RIVAL + place,
    id: rivalId(place),
    name,
    player: { kind: 'rival', strategy, strength },
  }));
  return [...players, ...rivals];
}

/** A world on the evening before its first day. */
export function openWorld(opening: Opening): World {
  const { scenario, seed, teams } = opening;
  if (teams.length > scenario.seats.most)
    throw new RangeError(`${teams.length} teams, ${scenario.seats.most} seats`);
  if (new Set(teams.map(({ id }) => id)).size < teams.length) throw new RangeError('two teams have one id');
  const world: World = {
    engine: ENGINE,
    scenario,
    seed: seed >>> 0,
    day: 0,
    companies: companiesOf(opening),
    listings: [],
    lots: [],
    supplies: [],
    samples: [],
    bookings: [],
    payables: [],
    freight: [],
    removals: [],
    mishaps: [],
    orders: emptyBook(),
    letters: [],
    returns: [],
    appeal: scenario.markets.map(() => 0),
    buyers: { person: new Float64Array(), company: new Int16Array(), content: new Int8Array() },
    ads: noAds(scenario),
    struck: [],
    next: { supply: 1, freight: 1, order: 1, letter: 1, return: 1, entry: 1, violation: 1, mishap: 1 },
  };
  const evening = { ...beginDay(world), day: 0 };
  const { currency } = scenario.home;
  world.companies.forEach((_, company) =>
    post(evening, company, {
      memo: 'capital-paid-in',
      lines: [
        debit('bank', currency, scenario.seats.startingCash),
        credit('equity', currency, scenario.seats.startingCash),
      ],
    }),
  );
  openRivals(evening);
  return world;
}

/** The accounts of a world that is not yet played, as postings of the evening before: where its ledger begins. */
export function openingPostings(world: World): Posting[] {
  if (world.day !== 0) throw new RangeError(`day ${world.day} has been played`);
  return world.companies.flatMap(({ balances }, company) =>
    Object.entries(balances).flatMap(([currency, book]) =>
      Object.entries(book).map(([account, amount]): Posting => ({
        entry: company + 1,
        company,
        account: account as keyof typeof book,
        currency,
        amount,
        memo: 'opening',
      })),
    ),
  );
}
