import { playDay } from '../day.ts';
import type { Decision } from '../decisions/catalogue.ts';
import type { JournalEntry } from '../journal.ts';
import type { AdRow } from '../report.ts';
import type { AdRules } from '../scenario/ads.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { World } from '../world.ts';
import { advertised } from './advertised.ts';
import { LITTLE_ADS } from './little-ads.ts';
import { littleScenario } from './little-scenario.ts';
import { littleWorld, withDesk } from './little-world.ts';

/** The first campaign of the first company. */
export const FIRST_CAMPAIGN = 10_001;

interface Setting {
  readonly seed?: number;
  readonly teams?: number;
  readonly sessionsPerDay?: number;
  /** Few people come back sooner. */
  readonly shoppers?: number;
  readonly units?: number;
  readonly ads?: Partial<AdRules>;
  /** What people search for in the first market. */
  readonly queries?: readonly string[];
}

/** Three companies with one cat bed each in the first market, where a day's visitors look among them. */
export function adMarket(setting: Setting = {}): World {
  const { seed = 7, teams = 3, sessionsPerDay = 2000, units = 2000 } = setting;
  const world = littleWorld({ seed, teams, scenario: scenarioWith(setting, sessionsPerDay) });
  for (let company = 0; company < teams; company++) withDesk(world, { company, product: company % 3, units });
  return world;
}

/** A market on the evening of the day on which the first company has started its campaign. */
export const advertisedMarket = (world = adMarket()): World =>
  playDay(world, inTurn(world, [['team-1', advertised()]])).world;

function scenarioWith(
  { ads = {}, queries, shoppers = 100_000 }: Setting,
  sessionsPerDay: number,
): Partial<Scenario> {
  const { markets, rules } = littleScenario();
  return {
    markets: markets.map((market, place) => ({
      ...market,
      sessionsPerDay,
      shoppers,
      ...(queries && place === 0
        ? { queries: queries.map((words) => ({ words, line: 'pet-beds', weight: 100 })) }
        : {}),
    })),
    rules: {
      ...rules,
      platform: rules.platform.map((pack) => ({ ...pack, ads: { ...LITTLE_ADS, ...ads } })),
    },
  };
}

/** Journal entries of several companies for a world's next day. */
export const inTurn = (world: World, decisions: readonly (readonly [string, Decision])[]): JournalEntry[] =>
  decisions.map(([company, decision], place) => ({ seq: place + 1, day: world.day + 1, company, decision }));

export type Figure = 'impressions' | 'clicks' | 'spend' | 'orders' | 'units' | 'sales';

export const sumOf = (rows: readonly AdRow[], what: Figure): number =>
  rows.reduce((sum, row) => sum + row[what], 0);

/** The rows that a day with these decisions leaves in a company's reports. */
export function adRowsOf(
  world: World,
  decisions: readonly (readonly [string, Decision])[],
  company = 0,
): AdRow[] {
  const { report } = playDay(world, inTurn(world, decisions));
  const refused = report.news.filter(({ code }) => code === 'news.decision-refused');
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return report.ads.filter((row) => row.company === company);
}
