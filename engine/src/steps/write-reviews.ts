import { at as itemAt } from '../at.ts';
import { suspect } from '../conduct/suspect.ts';
import { findListing } from '../decisions/find.ts';
import { answerQuality, isAnswered } from '../orders/answer-quality.ts';
import { dueBefore, orderAt, type Order } from '../orders/book-columns.ts';
import { countForHealth, storeOf } from '../orders/health-counts.ts';
import { endOfDay, startOfDay } from '../orders/promise.ts';
import { lettersAbout } from '../orders/letters-about.ts';
import { reviewMoment, reviewStars, type Care } from '../orders/reviews.ts';
import { CRITICAL_STARS } from '../orders/review-record.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Today } from '../today.ts';
import type { Company, Letter } from '../world.ts';

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
  watchRequests(today);
}

const companyOf = ({ world }: Today, { company }: Pick<Order, 'company'>): Company =>
  itemAt(world.companies, company);

/** What is promised for a review is seen by the platform like any other message; what nobody can answer any more goes. */
function watchRequests(today: Today): void {
  const { world, day } = today;
  const longest = world.scenario.markets.reduce(
    (most, { afterTheOrder }) => Math.max(most, afterTheOrder.reviewWork?.answerDays ?? 0),
    0,
  );
  world.companies.forEach((each, company) => {
    each.reviews = each.reviews.filter((review) => day - review.day <= longest);
    for (const { market, reviewRequest } of each.stores) {
      if (reviewRequest !== 'incentivised') continue;
      suspect(today, { company, market }, 'review-manipulation', { text: reviewRequest });
    }
  });
}

function review(today: Today, row: number, at: number): void {
  const { world, day, report } = today;
  const order = orderAt(world.orders, row);
  const letters = lettersAbout(world, order.id);
  const stars = reviewStars(world, order, careOf(world.scenario, { order, letters, at }));
  world.orders.reviewScore[row] = stars;
  const listing = findListing(world, order.company, order.listing);
  if (listing) listing.record.reviews[stars - 1] = (listing.record.reviews[stars - 1] ?? 0) + 1;
  report.changes.push({ order: order.id, company: order.company, at, reviewScore: stars });
  if (stars <= CRITICAL_STARS && marketAt(world.scenario, order.market).afterTheOrder.reviewWork) {
    const { id, listing: page } = order;
    companyOf(today, order).reviews.push({ order: id, listing: page, stars, day });
  }
  if (stars > NEGATIVE) return;
  countForHealth(storeOf(world, order.company, order.market), day, 'defects');
  const values = { order: order.id, listing: order.listing, stars };
  report.news.push({ company: order.company, code: 'news.bad-review', values });
}

/** How the company treated this buyer's letters, thanks aside. */
function careOf(
  scenario: Scenario,
  { order, letters, at }: { readonly order: Order; readonly letters: readonly Letter[]; readonly at: number },
): Care {
  const serious = letters.filter(({ cause }) => cause !== 'thanks');
  const answers = serious.filter(isAnswered).map((letter) => answerQuality(scenario, letter, order));
  const fits = answers.map(({ fit }) => fit);
  return {
    isUnanswered: serious.some(({ answer, dueAt }) => !answer && dueAt < at),
    isPutRight: answers.some(({ isPutRight }) => isPutRight),
    // One affront is remembered above any kindness.
    fit: Math.min(0, ...fits) || Math.max(0, ...fits),
    isPrompt: answers.length > 0 && answers.every(({ isPrompt }) => isPrompt),
  };
}
