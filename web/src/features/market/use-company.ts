import type { World } from '@portolan/contract/market';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { idPreference } from '../../ui/preference.ts';
import { useSight, type OwnSight, type Sight } from './sight.ts';

export type { Sight } from './sight.ts';

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

/** The world that somebody with companies in several looks at on this device. */
export const worldChoice = idPreference('portolan.world');

/** Where somebody runs companies: the world they chose, then those that are open, before those that are over. */
export function ownSeats(worlds: readonly World[], chosen: string): OwnSeat[] {
  const order = ({ world }: OwnSeat) => (world.id === chosen ? -1 : FIRST_OF_ALL.indexOf(world.state));
  return worlds
    .flatMap((world) => (world.myCompany === null ? [] : [{ world, company: world.myCompany }]))
    .toSorted((a, b) => order(a) - order(b));
}

/** The seat of whoever is signed in; waits for the server's answer. The clock in the top bar keeps it fresh. */
export function useOwnSeat(): OwnSeat | undefined {
  const chosen = worldChoice.use();
  return ownSeats(useSuspenseQuery(api.market.worlds.mine.queryOptions()).data, chosen)[0];
}

/** All seats of whoever is signed in, the one looked at first; none before the server has answered. */
export function useSeats(): OwnSeat[] {
  const chosen = worldChoice.use();
  return ownSeats(useQuery(api.market.worlds.mine.queryOptions()).data ?? [], chosen);
}

/** The own company; only for pages behind the student's desk, where there is one. */
export function useCompany(): Desk {
  const seat = useOwnSeat();
  if (!seat) throw new Error('Nobody without a company comes to this page');
  const { world, company } = seat;
  return { ...seat, view: useSight({ world: world.id, company }) };
}

/** In the bank, minor units of the home currency. */
export const cashOf = ({ money }: OwnSight): number =>
  money.accounts.find(({ account, currency }) => account === 'bank' && currency === money.homeCurrency)
    ?.amount ?? 0;
