import type { AsJson, CompanySight, World } from '@portolan/contract/market';
import { useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';

export type Sight = AsJson<CompanySight>;

/** A company as its own people see it, and the world it trades in. */
export interface Desk {
  world: World;
  company: string;
  view: Sight;
}

export interface OwnSeat {
  world: World;
  company: string;
}

const FIRST_OF_ALL = ['open', 'paused', 'ended'];

/** Where somebody runs a company: a world that is open before one that is over. */
export function ownSeat(worlds: readonly World[]): OwnSeat | undefined {
  const seats = worlds.flatMap((world) =>
    world.myCompany === null ? [] : [{ world, company: world.myCompany }],
  );
  return seats.toSorted(
    (a, b) => FIRST_OF_ALL.indexOf(a.world.state) - FIRST_OF_ALL.indexOf(b.world.state),
  )[0];
}

/** The seat of whoever is signed in; waits for the server's answer. The clock in the top bar keeps it fresh. */
export const useOwnSeat = (): OwnSeat | undefined =>
  ownSeat(useSuspenseQuery(api.market.worlds.mine.queryOptions()).data);

/** The own company; only for pages behind the student's desk, where there is one. */
export function useCompany(): Desk {
  const seat = useOwnSeat();
  if (!seat) throw new Error('Nobody without a company comes to this page');
  const { world, company } = seat;
  const input = { world: world.id, company };
  return { ...seat, view: useSuspenseQuery(api.market.companies.view.queryOptions({ input })).data };
}

/** In the bank, minor units of the home currency. */
export const cashOf = ({ money }: Sight): number =>
  money.accounts.find(({ account, currency }) => account === 'bank' && currency === money.homeCurrency)
    ?.amount ?? 0;
