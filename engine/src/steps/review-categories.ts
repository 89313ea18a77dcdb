import { at } from '../at.ts';
import { stream, uniform } from '../chance.ts';
import { suspect } from '../conduct/suspect.ts';
import { restore, suppress } from '../demand/suppression.ts';
import { marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import type { Listing, World } from '../world.ts';

const FOUND = stream('pages/wrong category found');

const WRONG_CATEGORY = 'wrong-category';

/** Platforms find pages that are filed where they do not belong, a share each day, until they are filed right. */
export function reviewCategories(today: Today): void {
  const { world, day } = today;
  for (const listing of world.listings) {
    const isRight = isFiledRight(world, listing);
    if (isRight && restore(listing, WRONG_CATEGORY)) tell(today, listing, 'news.listing-back-in-search');
    if (!isRight && isFound(today, listing) && suppress(listing, WRONG_CATEGORY, day)) {
      tell(today, listing, 'news.wrong-category-found');
      suspect(today, listing, 'wrong-category', { listing: listing.id });
    }
  }
}

function isFiledRight({ scenario }: World, { category, product }: Listing): boolean {
  if (category === undefined) return true;
  return at(scenario.goods.lines, category).id === at(scenario.goods.products, product).line;
}

function isFound({ world, day }: Today, { id, market }: Listing): boolean {
  const { channel } = marketAt(world.scenario, market);
  const share = platformRulesOn(world.scenario, channel, day).pages?.wrongCategoryFound ?? 0;
  return uniform(world.seed, FOUND, id, day) < share;
}

function tell({ report }: Today, { company, id }: Listing, code: string): void {
  report.news.push({ company, code, values: { listing: id } });
}
