import { at } from '../at.ts';
import type { ReviewToAnswer } from '../orders/review-record.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import { fault, integer, object, oneOf, text, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findListing } from './find.ts';

const shape = object({
  kind: oneOf('answer-review'),
  order: integer(1),
  text: text({ max: 2000 }),
});
type AnswerReview = Infer<typeof shape>;

const findReview = (world: World, company: number, order: number): ReviewToAnswer | undefined =>
  at(world.companies, company).reviews.find((review) => review.order === order);

function check(world: World, company: number, { order }: AnswerReview): Fault[] {
  const review = findReview(world, company, order);
  const listing = review && findListing(world, company, review.listing);
  if (!review || !listing) return [fault('order', 'decision.unknown-review', { order })];
  if (review.answeredOn !== undefined) return [fault('order', 'decision.review-is-answered', { order })];
  const days = marketAt(world.scenario, listing.market).afterTheOrder.reviewWork?.answerDays ?? 0;
  const isOld = world.day + 1 - review.day > days;
  return isOld ? [fault('order', 'decision.review-is-old', { order, days })] : [];
}

function apply({ world, day }: Today, company: number, { order }: AnswerReview): void {
  const review = findReview(world, company, order);
  const listing = review && findListing(world, company, review.listing);
  if (!review || !listing) throw new Error(`company ${company} has no review of order ${order}`);
  review.answeredOn = day;
  listing.record.answered = (listing.record.answered ?? 0) + 1;
}

/** Answers a critical review in public: whoever reads the page later sees that somebody cares. */
export const answerReview: DecisionKind<'answer-review', AnswerReview> = {
  kind: 'answer-review',
  shape,
  check,
  apply,
};
