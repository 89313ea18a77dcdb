import { measure, type Measured } from '../orders/metrics.ts';
import type { PlatformRules } from '../scenario/rule-packs.ts';
import { marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import type { Health, Store } from '../world.ts';

const MOST_POINTS = 1000;

/** The platform looks at every store in the evening and takes or gives points. */
export function measureConduct(today: Today): void {
  const { world, day } = today;
  world.companies.forEach(({ stores }, company) => {
    for (const store of stores) {
      const rules = platformRulesOn(world.scenario, marketAt(world.scenario, store.market).channel, day);
      const points = store.health.points;
      forgive(store.health, rules, day);
      for (const measured of measure(store.health.days, rules, day))
        charge(today, { company, store, measured });
      reward(store.health, rules, day);
      tell(today, { company, store, rules, before: points });
      forget(store.health, rules, day);
    }
  });
}

/** Per cent with one decimal, as people are told. */
const percent = (share: number): number => Math.floor(share * 1000 + 0.5) / 10;
const bounded = (points: number): number => Math.max(0, Math.min(MOST_POINTS, points));

function forgive(health: Health, { health: rule }: PlatformRules, day: number): void {
  const isOld = (breach: Health['breaches'][number]): boolean => breach.day <= day - rule.forgivenAfterDays;
  for (const { points } of health.breaches.filter(isOld)) health.points = bounded(health.points + points);
  health.breaches = health.breaches.filter((breach) => !isOld(breach));
}

function charge(
  today: Today,
  { company, store, measured }: { company: number; store: Store; measured: Measured },
): void {
  const { health, market } = store;
  const { metric, share, limit, isBreached, points, windowDays } = measured;
  if (!isBreached || share === undefined) return;
  const last = health.breaches.findLast((breach) => breach.metric === metric);
  // A breach that goes on is charged again when its window has passed: no event is held against a store twice.
  if (last && today.day - last.day < windowDays) return;
  const lost = Math.min(points, health.points);
  health.points -= lost;
  health.breaches.push({ day: today.day, metric, share, points: lost });
  const values = {
    market: marketAt(today.world.scenario, market).id,
    metric,
    share: percent(share),
    limit: percent(limit),
    points: lost,
  };
  today.report.news.push({ company, code: 'news.rule-breached', values });
}

/** Points for orders without fault: late, cancelled and defective ones do not count towards the next gain. */
function reward(health: Health, { health: rule }: PlatformRules, day: number): void {
  const today = health.days.findLast((each) => each.day === day);
  if (!today) return;
  const faults = today.cancelled + today.shippedLate + today.defects;
  health.faultless += Math.max(0, today.shipped - faults);
  const gains = Math.floor(health.faultless / rule.gainPerOrders);
  health.faultless -= gains * rule.gainPerOrders;
  health.points = bounded(health.points + gains * rule.gainPoints);
}

function tell(
  today: Today,
  { company, store, rules, before }: { company: number; store: Store; rules: PlatformRules; before: number },
): void {
  const { health, market } = store;
  const { atRiskBelow, suspendedBelow, suspendedDays } = rules.health;
  const say = (code: string): void => {
    const values = { market: marketAt(today.world.scenario, market).id, points: health.points };
    today.report.news.push({ company, code, values });
  };
  if (health.isSuspended) {
    const last = health.breaches.at(-1)?.day ?? 0;
    if (today.day - last < suspendedDays) return;
    health.isSuspended = false;
    health.points = Math.max(health.points, suspendedBelow);
    say('news.store-restored');
  } else if (health.points < suspendedBelow) {
    health.isSuspended = true;
    say('news.store-suspended');
  } else if (health.points < atRiskBelow && before >= atRiskBelow) {
    say('news.health-at-risk');
  }
}

/** Counts older than the longest window of the rules serve nobody. */
function forget(health: Health, rules: PlatformRules, day: number): void {
  const longest = Object.values(rules.metrics).reduce(
    (most, { windowDays }) => Math.max(most, windowDays),
    1,
  );
  health.days = health.days.filter((each) => each.day > day - longest);
}
