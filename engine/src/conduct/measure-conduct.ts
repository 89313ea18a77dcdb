import { measure, type Measured } from './metrics.ts';
import type { PlatformRules } from '../scenario/rule-packs.ts';
import type { Today } from '../today.ts';
import type { Health, HealthDay } from '../world.ts';
import { findViolations } from './find-violations.ts';
import { bounded, courtsOf, giveBack, holdAgainst, tellStore, type StoreInCourt } from './hold-against.ts';
import { lookAround, sightsOf } from './look-around.ts';
import { judgeAppeals } from './judge-appeals.ts';
import { climb } from './ladder.ts';
import { relistPages } from './relist-pages.ts';
import { countsByHealth, rulesOf, validDaysOf } from './rules-of-conduct.ts';
import { serviceScoreOf } from './service-score.ts';

/** Health is counted of 1,000, a service score of 100. */
const POINTS_PER_SCORE = 10;

/** The platform looks at every store in the evening: what went wrong, what was found, what is said against it. */
export function measureConduct(today: Today): void {
  const { world, day } = today;
  const sights = sightsOf(today);
  for (const court of courtsOf(today, (market) => rulesOf(world.scenario, market, day))) {
    const { store, rules } = court;
    forgive(court, day);
    for (const measured of measure(store.health.days, rules, day)) charge(today, court, measured);
    lookAround(today, court, sights);
    findViolations(today, court);
    const isHeard = judgeAppeals(today, court);
    relistPages(today, court);
    reward(store.health, rules, day);
    climb(today, court, isHeard);
    forgetDays(store.health, rules, day);
  }
}

/** Per cent with one decimal, as people are told. */
const percent = (share: number): number => Math.floor(share * 1000 + 0.5) / 10;

/** What is old enough counts no more. */
function forgive(court: StoreInCourt, day: number): void {
  const { conduct } = court.store;
  // What still keeps a page off the market is not forgotten before the page is back.
  const old = conduct.violations.filter(
    ({ foundOn, suppressedUntil }) =>
      suppressedUntil === undefined && foundOn <= day - validDaysOf(court.rules),
  );
  for (const violation of old) giveBack(court, violation, violation.points);
  conduct.violations = conduct.violations.filter((each) => !old.includes(each));
}

function charge(today: Today, court: StoreInCourt, measured: Measured): void {
  const { metric, share, limit, isBreached, points, windowDays } = measured;
  if (!isBreached || share === undefined) return;
  const { store } = court;
  const last = store.conduct.violations.findLast(({ kind }) => kind === metric);
  // A breach that goes on is charged again when its window has passed: no event is held against a store twice.
  if (last && today.day - last.foundOn < windowDays) return;
  const { points: lost } = holdAgainst(today, court, {
    kind: metric,
    doneOn: today.day,
    evidence: { share, limit, handlingDays: store.handlingDays, lane: store.lane ?? -1 },
    points,
  });
  const values = { metric, share: percent(share), limit: percent(limit), points: lost };
  tellStore(today, court, 'news.rule-breached', values);
}

/** Points for orders without fault: late, cancelled and defective ones do not count towards the next gain. */
function reward(health: Health, rules: PlatformRules, day: number): void {
  if (!countsByHealth(rules)) {
    health.points = serviceScoreOf(health.days, rules, day) * POINTS_PER_SCORE;
    return;
  }
  const today = health.days.findLast((each) => each.day === day);
  if (!today) return;
  const { gainPerOrders, gainPoints } = rules.health;
  health.faultless += faultlessOf(today);
  const gains = Math.floor(health.faultless / gainPerOrders);
  health.faultless -= gains * gainPerOrders;
  health.points = bounded(health.points + gains * gainPoints);
}

const faultlessOf = ({ shipped, cancelled, shippedLate, defects }: HealthDay): number =>
  Math.max(0, shipped - cancelled - shippedLate - defects);

/** Counts older than the longest window of the rules serve nobody. */
function forgetDays(health: Health, rules: PlatformRules, day: number): void {
  const longest = Object.values(rules.metrics).reduce(
    (most, { windowDays, delayDays = 0 }) => Math.max(most, windowDays + delayDays),
    rules.conduct?.serviceScore?.windowDays ?? 1,
  );
  health.days = health.days.filter((each) => each.day > day - longest);
}
