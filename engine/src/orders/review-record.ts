/** Critical reviews that a company may still answer in public. */
export interface ReviewToAnswer {
  readonly order: number;
  readonly listing: number;
  readonly stars: number;
  readonly day: number;
  answeredOn?: number;
}

/** Up to so many stars a review is a complaint that later shoppers look for an answer to. */
export const CRITICAL_STARS = 3;
