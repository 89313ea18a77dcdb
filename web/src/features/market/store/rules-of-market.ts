import dayjs from 'dayjs';
import type { Sight } from '../use-company.ts';

/** The rules of a market's platform and state: those in force, and those that have been announced. */
export function rulesOfMarket({ rules, catalogue, calendar }: Sight, marketId: string) {
  const market = catalogue.markets.find(({ id }) => id === marketId);
  if (!market) throw new Error(`The catalogue has no market ${marketId}`);
  const isAnnounced = ({ from }: { from: string }) => dayjs(from).isAfter(calendar.next);
  const platform = rules.platform.filter(({ channel }) => channel === market.channel);
  const state = rules.state.filter(({ country }) => country === market.country);
  const inForce = platform.find((pack) => !isAnnounced(pack)) ?? platform[0];
  if (!inForce) throw new Error(`The market ${marketId} has no rules`);
  return {
    market,
    platform: inForce,
    state: state.find((pack) => !isAnnounced(pack)) ?? state[0],
    announced: [...platform, ...state].filter(isAnnounced),
  };
}
