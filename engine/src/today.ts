/** The day that is being played: a world of its own to work on, and the report that grows with it. */
import type { Campaign } from './ads/campaign.ts';
import { alone, type Crew } from './demand/crew.ts';
import type { MarketPages } from './demand/market-pages.ts';
import type { Probe } from './demand/probe.ts';
import type { JournalEntry } from './journal.ts';
import type { UnsealedReport } from './report.ts';
import type { Guest } from './seats/guest.ts';
import type { World } from './world.ts';

export interface Today {
  /** A private copy; the caller's world is never touched. */
  readonly world: World;
  /** The world that companies looked at when they decided for this day. Nobody changes it. */
  readonly evening: World;
  /** The day being played, 1-based. */
  readonly day: number;
  /** What people decided for this day, in the order in which they decided it. */
  readonly decisions: readonly JournalEntry[];
  readonly report: UnsealedReport;
  /** Those who do the day's sessions. */
  readonly crew: Crew;
  /** What every query finds today; set by `rankPages`. */
  pages: readonly MarketPages[];
  /** Looks at one slice; the day's demand is then left where it is: how a buyer's path is told. */
  readonly probe?: Probe;
  /** Campaigns whose rows are left out: how it is known what they add. */
  readonly withoutAds?: (campaign: Pick<Campaign, 'id' | 'company'>) => boolean;
  /** Somebody else who sits in a company's seat. */
  readonly guest?: Guest;
}

/** How a day is played: the world after it is the same with any crew, but not without somebody's advertising, nor with a guest. */
export interface Playing extends Pick<Today, 'withoutAds' | 'guest'> {
  readonly crew?: Crew;
}

/** A rule of trade. The order of the steps of a day is a rule of the game: see `day.ts`. */
export type Step = (today: Today) => void;

/**
 * `world.day` still counts the days behind: it moves when the day is over. Without an evening of its own, the day is one
 * of a world as it stands.
 */
export function beginDay(
  world: World,
  decisions: readonly JournalEntry[] = [],
  {
    crew = alone,
    probe,
    withoutAds,
    guest,
    evening = world,
  }: Playing & Partial<Pick<Today, 'probe' | 'evening'>> = {},
): Today {
  const day = world.day + 1;
  const totals = { sessions: 0, searches: 0, clicks: 0, carts: 0, orders: 0, units: 0 };
  const report = {
    day,
    totals,
    traffic: [],
    funnel: [],
    ads: [],
    placed: [],
    changes: [],
    postings: [],
    news: [],
  };
  return {
    world,
    evening,
    day,
    decisions,
    report,
    crew,
    pages: [],
    ...(probe ? { probe } : {}),
    ...(withoutAds ? { withoutAds } : {}),
    ...(guest ? { guest } : {}),
  };
}
