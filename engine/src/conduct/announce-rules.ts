import { calendarDay, dayOf } from '../calendar.ts';
import type { Today } from '../today.ts';

interface Pack {
  readonly id: string;
  readonly from: string;
}

/** New rules of platforms and states: announced ahead, and said again on the day on which they begin to hold. */
export function announceRules(today: Today): void {
  const { scenario } = today.world;
  const { platform, state, announceDaysAhead = 0 } = scenario.rules;
  const countries = new Set(scenario.markets.map(({ country }) => country));
  for (const pack of platform) {
    tell(today, pack, { who: 'platform', whose: { channel: pack.channel }, ahead: announceDaysAhead });
  }
  for (const pack of state) {
    if (!countries.has(pack.country)) continue;
    tell(today, pack, { who: 'state', whose: { country: pack.country }, ahead: announceDaysAhead });
  }
}

const NEWS = {
  platform: { announced: 'news.platform-rules-announced', begin: 'news.platform-rules-begin' },
  state: { announced: 'news.state-rules-announced', begin: 'news.state-rules-begin' },
} as const;

interface Teller {
  readonly who: 'platform' | 'state';
  readonly whose: Readonly<Record<string, string>>;
  readonly ahead: number;
}

function tell(today: Today, { id, from }: Pack, { who, whose, ahead }: Teller): void {
  const now = calendarDay(today.world.scenario, today.day);
  const days = dayOf(from) - now;
  const isFirstDay = today.day === 1;
  const values = { pack: id, ...whose, from, days };
  // A world may begin between the announcement and the day.
  if (days > 0 && (days === ahead || (isFirstDay && days < ahead))) {
    today.report.news.push({ company: -1, code: NEWS[who].announced, values });
  } else if (days === 0 && !isFirstDay) {
    today.report.news.push({ company: -1, code: NEWS[who].begin, values });
  }
}
