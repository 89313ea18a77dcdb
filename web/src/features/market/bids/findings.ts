import type { AsJson } from '@portolan/contract/market';
import type { AdRegret } from '@portolan/engine';

export type BidReview = AsJson<AdRegret>;
export type BidLine = BidReview['lines'][number];
export type BidCampaign = BidReview['campaigns'][number];

/** One thing that is worth saying of the bids, and what it would have earned in minor units of the home currency. */
export type Finding =
  | { kind: 'over' | 'under'; line: BidLine; gain: number }
  | {
      kind: 'moved';
      from: BidCampaign | undefined;
      to: BidCampaign | undefined;
      gain: number;
      amount: number;
    }
  | { kind: 'more'; campaign: BidCampaign | undefined; gain: number };

/** Of one kind: who reads more of them reads the table. */
const MOST_OF_A_KIND = 3;

/** What is worth saying, the weightiest kind first. */
export function findingsOf(review: BidReview): Finding[] {
  const { lines, regret } = review;
  const of = (kind: 'over' | 'under'): Finding[] =>
    lines
      .filter((line) => line[kind] > 0 && line.better)
      .toSorted((a, b) => b[kind] - a[kind])
      .slice(0, MOST_OF_A_KIND)
      .map((line) => ({ kind, line, gain: line[kind] }));
  const kinds = [
    { gain: regret.over, findings: of('over') },
    { gain: regret.under, findings: of('under') },
    { gain: regret.allocation, findings: movedOf(review) },
    { gain: review.withMore, findings: moreOf(review) },
  ];
  return kinds.toSorted((a, b) => b.gain - a.gain).flatMap(({ findings }) => findings);
}

/** From the campaign that can spare most to the one that can use most; where none can use it, what each could have saved. */
function movedOf({ campaigns, regret }: BidReview): Finding[] {
  const gain = regret.allocation;
  if (gain === 0) return [];
  const byMoved = campaigns.toSorted((a, b) => b.moved - a.moved);
  const to = byMoved.find(({ moved }) => moved > 0);
  const from = byMoved.findLast(({ moved }) => moved < 0);
  if (to)
    return [{ kind: 'moved', from, to, gain, amount: Math.min(to.moved, from ? -from.moved : to.moved) }];
  const spared = byMoved.filter(({ moved, allocation }) => moved < 0 && allocation > 0).toReversed();
  if (spared.length === 0) return [{ kind: 'moved', from, to, gain, amount: 0 }];
  return spared
    .slice(0, MOST_OF_A_KIND)
    .map((each) => ({ kind: 'moved', from: each, to, gain: each.allocation, amount: -each.moved }));
}

function moreOf({ campaigns, withMore }: BidReview): Finding[] {
  if (withMore === 0) return [];
  const [campaign] = campaigns
    .filter(({ ranOut }) => ranOut.length > 0)
    .toSorted((a, b) => b.ranOut.length - a.ranOut.length);
  return [{ kind: 'more', campaign, gain: withMore }];
}
