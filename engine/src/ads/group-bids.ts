/** Which targets of an ad group answer a page, and what they bid for it. */
import type { MarketFacts } from '../demand/market-facts.ts';
import type { Offer } from '../demand/offers.ts';
import { exp } from '../maths.ts';
import type { World } from '../world.ts';
import type { AdGroup, Campaign, Target } from './campaign.ts';
import { queriesFor } from './matching.ts';
import type { Placement } from './placements.ts';

interface Grouped {
  readonly campaign: Campaign;
  readonly group: AdGroup;
}

export const ownBid = ({ group }: Pick<Grouped, 'group'>, target: Target): number => target.bid ?? group.bid;

/** Of targets that answer one page the one that bids most; of equals the oldest, which stands first. */
export const mostBidding = (contender: Pick<Grouped, 'group'>, targets: readonly Target[]): Target =>
  targets.reduce((best, each) => (ownBid(contender, each) > ownBid(contender, best) ? each : best));

/** By page of results, the targets of a group that answer it, the oldest first. */
export function answersOnResults(
  { world, facts }: { readonly world: World; readonly facts: MarketFacts },
  { campaign, group }: Grouped,
): Map<number, Target[]> {
  const avoided = new Set(
    group.negatives.flatMap((negative) => queriesFor(world.scenario, campaign.market, negative)),
  );
  const answers = new Map<number, Target[]>();
  const note = (page: number, target: Target): void => {
    const others = answers.get(page);
    if (others) others.push(target);
    else answers.set(page, [target]);
  };
  for (const target of group.targets) {
    const { aim } = target;
    if (target.isPaused || aim.kind === 'product') continue;
    if (aim.kind === 'keyword') {
      for (const query of queriesFor(world.scenario, campaign.market, aim))
        if (!avoided.has(query)) note(query, target);
    } else {
      facts.entrances.forEach(({ kind, line }, page) => {
        if (kind === 'browse' && line === aim.line) note(page, target);
      });
    }
  }
  return answers;
}

/** The targets of a group that answer the page of an offer, the oldest first. */
export const answersBeside = ({ group }: Pick<Grouped, 'group'>, offer: Offer): Target[] =>
  group.targets.filter((each) => !each.isPaused && aimsAt(each, offer));

function aimsAt({ aim }: Target, offer: Offer): boolean {
  if (aim.kind === 'product') return offer.listing.product === aim.product;
  return aim.kind === 'category' && offer.line === aim.line;
}

const PER_CENT = 100;

export const withRaise = (bid: number, raise: number): number =>
  Math.floor((bid * (PER_CENT + raise)) / PER_CENT);

/** `down-only` bids less for a page whose clicks buy less often than the market's; see `Offer.conversion`. */
export const bidFor = ({ bidding }: Campaign, bid: number, offer: Offer): number =>
  bidding === 'fixed' ? bid : Math.floor(bid * Math.min(1, exp(offer.conversion)));

/** What a target of an advertisement bids in a placement. */
export function bidIn(of: Grouped, target: Target, offer: Offer, placement: Placement): number {
  const { campaign } = of;
  const raise = { top: campaign.raises.top, rest: 0, 'product-page': campaign.raises.productPage }[placement];
  return withRaise(bidFor(campaign, ownBid(of, target), offer), raise);
}
