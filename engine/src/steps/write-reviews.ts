import { dueBefore, orderAt } from '../orders/book-columns.ts';
import { countForHealth, storeOf } from '../orders/health-counts.ts';
import { endOfDay, startOfDay } from '../orders/promise.ts';
import { reviewMoment, reviewStars, type Care } from '../orders/reviews.ts';
import type { Today } from '../today.ts';
import type { Letter } from '../world.ts';

/** The stars up to which a review counts as negative. */
const NEGATIVE = 2;

/** Buyers who write a review today write it. */
export function writeReviews(today: Today): void {
  const { world, day } = today;
  for (const row of dueBefore(world.orders, endOfDay(day))) {
    if ((world.orders.deliveredAt[row] ?? -1) < 0) continue;
    const at = reviewMoment(world, orderAt(world.orders, row));
    if (at !== undefined && at >= startOfDay(day) && at < endOfDay(day)) review(today, row, at);
  }
}

function review(today: Today, row: number, at: number): void {
  const { world, day, report } = today;
  const order = orderAt(world.orders, row);
  const letters = world.letters.filter((letter) => letter.order === order.id);
  const stars = reviewStars(world, order, careOf(letters, at));
  world.orders.reviewScore[row] = stars;
  const listing = world.listings.find(({ id }) => id === order.listing);
  if (listing) listing.record.reviews[stars - 1] = (listing.record.reviews[stars - 1] ?? 0) + 1;
  report.changes.push({ order: order.id, company: order.company, at, reviewScore: stars });
  if (stars > NEGATIVE) return;
  countForHealth(storeOf(world, order.company, order.market), day, 'defects');
  const values = { order: order.id, listing: order.listing, stars };
  report.news.push({ company: order.company, code: 'news.bad-review', values });
}

/** How the company treated this buyer's letters, thanks aside. */
function careOf(letters: readonly Letter[], at: number): Care {
  const serious = letters.filter(({ cause }) => cause !== 'thanks');
  return {
    isUnanswered: serious.some(({ answer, dueAt }) => !answer && dueAt < at),
    isPutRight: serious.some(
      ({ answer }) => answer?.stance === 'partial-refund' || answer?.stance === 'full-refund',
    ),
  };
}
