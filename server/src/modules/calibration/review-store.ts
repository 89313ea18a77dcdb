// What buyers say afterwards, and what becomes of orders.
import { numberIn, type Duck } from './duckdb-store.ts';
import type { Fact } from './facts.ts';
import { quantilesOf } from './quantile-store.ts';

/** Orders that went alike, by their stars: all that the ordered logit asks. */
export interface ReviewCell {
  readonly logDays: number;
  readonly isLate: boolean;
  /** Weeks late, as the model caps them. */
  readonly lateWeeks: number;
  readonly isSeveral: boolean;
  /** Orders with 1, 2, 3, 4 and 5 stars. */
  readonly stars: readonly number[];
}

const MOST_LATE_DAYS = 14;

export async function reviewCells(duck: Duck): Promise<ReviewCell[]> {
  const stars = [1, 2, 3, 4, 5].map((star) => `count(*) filter (score = ${star}) as s${star}`).join(', ');
  // Logs of days in steps of a fortieth: finer than any effect, and few enough cells for any file.
  const rows =
    await duck.rows(`select round(log_of(greatest(days, 1)) * 40)::integer as step, avg(log_of(greatest(days, 1))) as log_days,
      coalesce(days_late > 0, false) as late, round(least(coalesce(days_late, 0), ${MOST_LATE_DAYS}) * 2)::integer as half_days,
      avg(least(coalesce(days_late, 0), ${MOST_LATE_DAYS})) / 7 as weeks, coalesce(quantity > 1, false) as several, ${stars}
    from told where score is not null and days is not null
    group by step, late, half_days, several order by step, late, half_days, several`);
  return rows.map((row) => ({
    logDays: numberIn(row, 'log_days'),
    isLate: row['late'] === true,
    lateWeeks: numberIn(row, 'weeks'),
    isSeveral: row['several'] === true,
    stars: [1, 2, 3, 4, 5].map((star) => numberIn(row, `s${star}`)),
  }));
}

export async function reviewFacts(duck: Duck): Promise<Fact[]> {
  const stars = [1, 2, 3, 4, 5].map((star) => `count(*) filter (score = ${star}) as s${star}`).join(', ');
  const row = await duck.row(`select count(score) as n, ${stars}, avg(score) as mean,
      count(*) filter (days_late = 0 and score is not null) as on_time_n, avg(score) filter (days_late = 0) as on_time,
      count(*) filter (days_late > 0 and score is not null) as late_n, avg(score) filter (days_late > 0) as late,
      count(*) filter (days is not null) as came, count(*) filter (days is not null and score is not null) as came_and_told,
      corr(score, log_of(days)) filter (days > 0) as with_days
    from told`);
  const lag = await quantilesOf(
    duck,
    {
      of: '(epoch(answered) - epoch(delivered)) / 86400',
      id: 'reviews.afterDelivery',
      unit: 'days',
      where: 'answered >= delivered',
    },
    [0.5, 0.9],
  );
  const answer = await quantilesOf(
    duck,
    {
      of: '(epoch(answered) - epoch(asked)) / 86400',
      id: 'reviews.answerLag',
      unit: 'days',
      where: 'answered >= asked',
    },
    [0.5, 0.9],
  );
  const n = numberIn(row, 'n');
  return [
    ...[1, 2, 3, 4, 5].map((star): Fact => {
      const count = numberIn(row, `s${star}`);
      return { id: `reviews.stars.${star}`, unit: 'share', value: count / n, count };
    }),
    { id: 'reviews.mean', unit: 'stars', value: numberIn(row, 'mean'), count: n },
    {
      id: 'reviews.meanOnTime',
      unit: 'stars',
      value: numberIn(row, 'on_time'),
      count: numberIn(row, 'on_time_n'),
    },
    { id: 'reviews.meanLate', unit: 'stars', value: numberIn(row, 'late'), count: numberIn(row, 'late_n') },
    {
      id: 'reviews.share',
      unit: 'share',
      value: numberIn(row, 'came_and_told') / numberIn(row, 'came'),
      count: numberIn(row, 'came_and_told'),
    },
    { id: 'reviews.daysCorrelation', unit: 'ratio', value: numberIn(row, 'with_days'), count: n },
    ...lag,
    ...answer,
  ];
}

export async function fateFacts(duck: Duck, known: ReadonlySet<string>): Promise<Fact[]> {
  const row = await duck.row(`select count(*) as n, count(*) filter (cancelled) as cancelled,
    count(*) filter (returned or status = 'returned') as returned, count(*) filter (days is not null) as came from told`);
  const share = (id: string, of: string, all: string): Fact => ({
    id,
    unit: 'share',
    value: numberIn(row, of) / numberIn(row, all),
    count: numberIn(row, of),
  });
  return [
    ...(known.has('status') ? [share('orders.cancelled', 'cancelled', 'n')] : []),
    ...(known.has('returned') ? [share('orders.returned', 'returned', 'came')] : []),
  ];
}
