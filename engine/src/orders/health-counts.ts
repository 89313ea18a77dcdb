import { at } from '../at.ts';
import type { HealthDay, Store, World } from '../world.ts';

/** A company's store in a market; an order can only be where one is. */
export function storeOf(world: World, company: number, market: number): Store {
  const store = at(world.companies, company).stores.find((each) => each.market === market);
  if (!store) throw new Error(`company ${company} has no store in market ${market}`);
  return store;
}

export type HealthCount = Exclude<keyof HealthDay, 'day'>;

export const emptyDay = (day: number): HealthDay => ({
  day,
  orders: 0,
  cancelled: 0,
  shipped: 0,
  shippedLate: 0,
  tracked: 0,
  delivered: 0,
  deliveredLate: 0,
  defects: 0,
  letters: 0,
  lettersLate: 0,
});

/** Counts one event of the day towards a store's health; a day on which nothing happened leaves no entry. */
export function countForHealth(store: Store, day: number, what: HealthCount): void {
  const { days } = store.health;
  let today = days.at(-1);
  if (today?.day !== day) {
    today = emptyDay(day);
    days.push(today);
  }
  today[what] += 1;
}
