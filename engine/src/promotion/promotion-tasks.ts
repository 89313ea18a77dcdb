import type { CompanyView } from '../view/company-view.ts';
import type { Task } from '../task.ts';

/** Days before entry closes from which on it is told. */
const SOON = 4;

/** Campaigns whose entry closes soon and in which no page of the store is. */
export function promotionTasks({ day, listings, promotion }: CompanyView): Task[] {
  return promotion.markets.flatMap(({ market, campaigns }) => {
    const pages = promotion.pages.filter((page) => page.market === market);
    const isSelling = listings.some((listing) => listing.market === market && listing.ranking.units28 > 0);
    return campaigns
      .filter(({ id, opensOn, closesOn }) => {
        const isOpen = day + 1 >= opensOn && day + 1 <= closesOn && closesOn - day <= SOON;
        const isIn = pages.some(({ running }) => running.some(({ campaign }) => campaign === id));
        return isOpen && isSelling && !isIn;
      })
      .toSorted((a, b) => a.closesOn - b.closesOn)
      .slice(0, 1)
      .map(({ id, closesOn }): Task => ({
        code: 'task.enter-campaign',
        target: { kind: 'market', id: market },
        values: { campaign: id, market },
        dueAt: closesOn,
      }));
  });
}
