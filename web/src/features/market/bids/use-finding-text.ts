import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { isolate } from '../../../ui/isolate.ts';
import { useTargetName } from '../ads/use-target-name.ts';
import type { Sight } from '../use-company.ts';
import type { BidCampaign, BidReview, Finding } from './findings.ts';

/** A finding as somebody who knows the trade would say it. */
export function useFindingText(view: Sight, { currency }: BidReview): (finding: Finding) => string {
  const { t } = useTranslation(['market/bids', 'market/ads']);
  const format = useFormat();
  const targetName = useTargetName(view);
  const home = (minor: number) => format.money(minor, currency);
  const named = (campaign: BidCampaign | undefined) => isolate(campaign?.name ?? '');

  const ofLine = ({ kind, line, gain }: Extract<Finding, { kind: 'over' | 'under' }>): string => {
    const { aim, placement, bid, worth, better, clicks } = line;
    const price = (minor: number) => format.money(minor, line.currency);
    const values = {
      target: isolate(targetName(aim)),
      placement: t(`ads.placement.${placement}`, { ns: 'market/ads' }),
      bid: price(bid),
      worth: price(worth),
      better: price(better?.bid ?? 0),
      clicks: format.number(Math.max(0, (better?.clicks ?? 0) - clicks)),
      gain: home(gain),
    };
    if (kind === 'under') return t('bids.found.under', values);
    return t(better?.bid ? 'bids.found.over' : 'bids.found.stop', values);
  };

  const ofMoved = ({ from, to, gain, amount }: Extract<Finding, { kind: 'moved' }>): string => {
    const values = { from: named(from), to: named(to), gain: home(gain), amount: home(amount) };
    if (from && to) return t('bids.found.moved', values);
    if (from) return t('bids.found.spared', values);
    return to ? t('bids.found.used', values) : t('bids.found.within', values);
  };

  return (finding) => {
    if (finding.kind === 'moved') return ofMoved(finding);
    if (finding.kind !== 'more') return ofLine(finding);
    const { campaign, gain } = finding;
    const [first] = campaign?.ranOut ?? [];
    if (!campaign || !first) return t('bids.found.more', { gain: home(gain) });
    const values = {
      name: named(campaign),
      count: campaign.ranOut.length,
      hour: first.hour,
      gain: home(gain),
    };
    return t('bids.found.ranOut', values);
  };
}
