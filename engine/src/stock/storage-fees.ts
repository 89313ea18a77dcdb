/** Rent for goods that lie abroad: by room, month and place, and more for what has lain long. */
import { at } from '../at.ts';
import { calendarDay, month } from '../calendar.ts';
import { money } from '../money.ts';
import { volumeOf } from '../orders/postage.ts';
import type { Storage } from '../scenario/storage.ts';
import type { Today } from '../today.ts';
import { keeperOf, payKeeper, type Keeper } from './keeper.ts';
import { HOME } from './places.ts';

const CUBIC_CENTIMETRES_PER_LITRE = 1000;

/** The rent of a litre for a day, of goods that came so many days ago. */
export function rentOf(storage: Storage, monthOfYear: number, age: number): number {
  const { perLitreDay, peak, freeDays = 0, ageing = [] } = storage;
  const base = peak?.months.includes(monthOfYear) ? peak.perLitreDay : perLitreDay;
  const added = ageing.findLast(({ fromDays }) => fromDays <= age)?.perLitreDay ?? 0;
  return age < freeDays ? 0 : base + added;
}

/** One charge for each company and place: room is summed over all of its lots before it is rounded. */
export function chargeStorage(today: Today): void {
  const { world, day } = today;
  const { scenario, lots } = world;
  const monthOfYear = month(calendarDay(scenario, day));
  const keepers = new Map<string, Keeper | undefined>();
  const rents = new Map<string, number>();
  for (const { company, product, place, units, since } of lots) {
    if (place === HOME) continue;
    if (!keepers.has(place)) keepers.set(place, keeperOf(scenario, place, day));
    const keeper = keepers.get(place);
    if (!keeper) continue;
    const litres = volumeOf(at(scenario.goods.products, product), units) / CUBIC_CENTIMETRES_PER_LITRE;
    const key = `${company} ${place}`;
    const rent = litres * rentOf(keeper.storage, monthOfYear, day - since);
    rents.set(key, (rents.get(key) ?? 0) + rent);
  }
  world.companies.forEach((_, company) => {
    for (const [place, keeper] of keepers) {
      const rent = rents.get(`${company} ${place}`);
      if (keeper && rent) payKeeper(today, company, { keeper, amount: money(rent), memo: 'storage' });
    }
  });
}
