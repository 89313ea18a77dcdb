import { calendarDay, dayOf } from '../calendar.ts';
import { ofEach } from '../known.ts';
import type { Campaign, PromotionRules } from '../scenario/promotion.ts';
import { marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';

export const promotionRulesOf = (
  scenario: Scenario,
  market: number,
  day: number,
): PromotionRules | undefined => platformRulesOn(scenario, marketAt(scenario, market).channel, day).promotion;

/** A campaign in days of the world. */
export interface DatedCampaign {
  readonly campaign: Campaign;
  readonly from: number;
  readonly until: number;
  readonly opensOn: number;
  /** The last day for which entry can be decided. */
  readonly closesOn: number;
}

function dated(scenario: Scenario, campaign: Campaign): DatedCampaign {
  const from = dayOf(campaign.from) - calendarDay(scenario, 1) + 1;
  return {
    campaign,
    from,
    until: from + campaign.days - 1,
    opensOn: from - campaign.opensBefore,
    closesOn: from - campaign.closesBefore,
  };
}

interface OfDay {
  readonly day: number;
  readonly campaigns: readonly DatedCampaign[];
}

// Every page of a market asks for the campaigns of its day.
const knownOf = ofEach<Scenario, Map<number, OfDay>>(() => new Map());

/** All campaigns of a market's platform by the rules in force on a day. */
export function campaignsOf(scenario: Scenario, market: number, day: number): readonly DatedCampaign[] {
  const known = knownOf(scenario);
  const asked = known.get(market);
  if (asked?.day === day) return asked.campaigns;
  const campaigns = (promotionRulesOf(scenario, market, day)?.campaigns ?? [])
    .filter(({ countries }) => !countries || countries.includes(marketAt(scenario, market).country))
    .map((campaign) => dated(scenario, campaign));
  known.set(market, { day, campaigns });
  return campaigns;
}

/** How many times the usual visits look through the deals on a day. */
export const dealsUplift = (scenario: Scenario, market: number, day: number): number =>
  campaignsOf(scenario, market, day).reduce(
    (most, { campaign, from, until }) =>
      day >= from && day <= until ? Math.max(most, campaign.uplift) : most,
    1,
  );
