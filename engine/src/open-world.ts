import { noAds } from './ads/campaign.ts';
import { openCrowds } from './crowd/open-crowds.ts';
import { emptyBook } from './orders/book-columns.ts';
import type { Posting } from './report.ts';
import { openRivals } from './rivals/open-rivals.ts';
import { newCompany, payInCapital, seated } from './rivals/seated.ts';
import type { Scenario } from './scenario/scenario.ts';
import { beginDay } from './today.ts';
import type { Company, World } from './world.ts';

/** The rules that play a world. A world is played to its end by the version it was opened with. */
export const ENGINE = '3';

export interface Opening {
  readonly scenario: Scenario;
  /** Unsigned 32-bit. */
  readonly seed: number;
  /** The students' companies, in the order of their seats. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

function companiesOf({ scenario, teams }: Opening): Company[] {
  const players = teams.map(({ id, name }, place): Company => ({
    ...newCompany(),
    seat: place + 1,
    number: place + 1,
    id,
    name: { zh: name, en: name },
    player: { kind: 'team' },
  }));
  const rivals = scenario.rivals.map((rival, place) => ({
    ...newCompany(),
    ...seated(rival, place, teams.length + place + 1),
  }));
  return [...players, ...rivals];
}

/** A world on the evening before its first day. */
export function openWorld(opening: Opening): World {
  const { scenario, seed, teams } = opening;
  if (teams.length > scenario.seats.most)
    throw new RangeError(`${teams.length} teams, ${scenario.seats.most} seats`);
  if (new Set(teams.map(({ id }) => id)).size < teams.length) throw new RangeError('two teams have one id');
  const crowds = openCrowds(scenario, seed >>> 0);
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
    ...(crowds && { crowds }),
    struck: [],
    next: { supply: 1, freight: 1, order: 1, letter: 1, return: 1, entry: 1, violation: 1, mishap: 1 },
  };
  const evening = { ...beginDay(world), day: 0 };
  world.companies.forEach((_, company) => payInCapital(evening, company));
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
