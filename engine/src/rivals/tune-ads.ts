/** Bids by what clicks have earned, and negatives for what people typed in vain: the reading of the search-term report. */
import type { Decision } from '../decisions/catalogue.ts';
import type { AdGroupView, CampaignView, TargetView } from '../view/ads.ts';
import { adRulesIn, bidWithin, paysForClicks, worthOfClick, type AdDesk } from './advertise.ts';
import { can, type Desk } from './desk.ts';

/** Share by which a bid is off before it is changed: a smaller step would say nothing new to the auction. */
const LEAST_CHANGE = 0.08;

type Rules = NonNullable<ReturnType<typeof adRulesIn>>;

export function tuneAds(desk: Desk): Decision[] {
  if (!paysForClicks(desk) || !can(desk, 'ad-reports')) return [];
  return desk.view.ads.campaigns
    .filter(({ state }) => state === 'running')
    .flatMap((campaign) => {
      const rules = adRulesIn(desk, campaign);
      return rules ? campaign.groups.flatMap((group) => tuneGroup(desk, rules, campaign, group)) : [];
    });
}

function tuneGroup(
  desk: AdDesk,
  rules: Rules,
  { id: campaign }: CampaignView,
  group: AdGroupView,
): Decision[] {
  const page = desk.view.listings.find(({ id }) => id === group.listings[0]);
  const worth = page ? worthOfClick(desk, page) : 0;
  const targets = group.targets.flatMap((target) => changeOf(desk, rules, { target, group, worth }));
  const add = wasted(desk, group);
  return [
    ...(targets.length === 0 ? [] : [{ kind: 'set-bids', campaign, group: group.id, targets } as const]),
    ...(add.length === 0 ? [] : [{ kind: 'set-negatives', campaign, group: group.id, add } as const]),
  ];
}

interface Bidding {
  readonly target: TargetView;
  readonly group: AdGroupView;
  /** Of a click on the page, by all that is known of it. */
  readonly worth: number;
}

type Change = { target: number; bid?: number; isPaused?: boolean };

/** A page that is out of stock or no longer pays rests; it comes back when it does. */
function changeOf(desk: AdDesk, rules: Rules, { target, group, worth }: Bidding): Change[] {
  const { clicksToJudge, targetAcos, vainTimes, mostUp, mostDown } = desk.manner.advertising;
  const { clicks, orders, sales, spend } = target.totals;
  const isVain = orders === 0 && clicks >= clicksToJudge * vainTimes;
  const now = target.bid ?? group.bid;
  const earned =
    clicks >= clicksToJudge && orders > 0 ? (targetAcos * sales) / Math.max(1, spend) : worth / now;
  const bid = bidWithin(rules, now * Math.min(mostUp, Math.max(mostDown, earned)));
  const isPaused = worth === 0 || isVain || bid === undefined;
  if (isPaused !== target.isPaused) return [{ target: target.id, isPaused }];
  if (isPaused || bid === undefined || Math.abs(bid - now) <= now * LEAST_CHANGE) return [];
  return [{ target: target.id, bid }];
}

/** Words that cost clicks and brought nothing; an exact keyword is judged by its own bid. */
function wasted(desk: AdDesk, { targets, negatives }: AdGroupView): { words: string; match: 'exact' }[] {
  const { clicksToJudge } = desk.manner.advertising;
  const counts = new Map<string, { clicks: number; orders: number }>();
  for (const { terms, match } of targets) {
    if (match === 'exact') continue;
    for (const { words, clicks, orders } of terms) {
      const known = counts.get(words) ?? { clicks: 0, orders: 0 };
      counts.set(words, { clicks: known.clicks + clicks, orders: known.orders + orders });
    }
  }
  const known = new Set(negatives.map(({ words }) => words));
  return [...counts]
    .filter(
      ([words, { clicks, orders }]) =>
        words !== '' && orders === 0 && clicks >= clicksToJudge && !known.has(words),
    )
    .map(([words]) => ({ words, match: 'exact' }));
}
