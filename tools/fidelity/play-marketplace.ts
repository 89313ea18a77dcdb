// Plays the calibration scenario from its first day to the last that is compared, with its orders and ways written down.
import { openWorld, type Scenario, type World } from '@portolan/engine';
import { exportOrders } from '../../engine/files/orders-file.ts';
import { playDays } from '../play/play-days.ts';
import { watchWays } from './watch-ways.ts';

const TELL_EVERY = 30;

export interface Played {
  readonly world: World;
  readonly ways: Record<string, number | undefined>;
}

export async function playMarketplace(
  scenario: Scenario,
  {
    seed,
    days,
    workers,
    folder,
  }: { readonly seed: number; readonly days: number; readonly workers: number; readonly folder: string },
  tell: (text: string) => void,
): Promise<Played> {
  const orders = exportOrders(folder);
  const ways = watchWays(folder);
  let placed = 0;
  const world = await playDays(
    { world: openWorld({ scenario, seed, teams: [] }), journal: [] },
    { days, workers },
    (day) => {
      orders.add(day);
      ways.add(day);
      placed += day.report.crowd?.placed.length ?? 0;
      if (day.report.day % TELL_EVERY === 0) tell(`day ${day.report.day} of ${days}: ${placed} orders`);
    },
  );
  orders.close();
  ways.close();
  return { world, ways: ways.facts() };
}
