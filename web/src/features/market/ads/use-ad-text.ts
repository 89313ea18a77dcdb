import type { Decision } from '@portolan/engine';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';

export type AdDecision = Extract<
  Decision,
  { kind: 'start-campaign' | 'change-campaign' | 'write-ad-group' | 'set-bids' | 'set-negatives' }
>;

/** What was decided about advertising, in a few words. */
export function useAdText(view: Sight): (decision: AdDecision) => string {
  const { t } = useTranslation(['market/decide', 'market/ads']);
  const format = useFormat();
  const name = useNames(view);
  const campaignOf = (id: number) => view.ads.campaigns.find((campaign) => campaign.id === id);
  const named = (id: number): string => campaignOf(id)?.name ?? String(id);
  return (decision) => {
    switch (decision.kind) {
      case 'start-campaign': {
        const currency = view.catalogue.markets.find(({ id }) => id === decision.market)?.currency;
        return t('said.campaign', {
          name: decision.name,
          market: name('market', decision.market),
          budget: currency ? format.money(decision.dailyBudget, currency) : '',
        });
      }
      case 'change-campaign':
        return decision.state === undefined || decision.state === campaignOf(decision.campaign)?.state
          ? named(decision.campaign)
          : t('said.campaignState', {
              name: named(decision.campaign),
              state: t(`ads.state.${decision.state}`),
            });
      case 'write-ad-group':
        return named(decision.campaign);
      case 'set-bids':
        return t('said.bids', { name: named(decision.campaign), count: decision.targets.length });
      case 'set-negatives':
        return t('said.negatives', {
          name: named(decision.campaign),
          words: format.list((decision.add ?? decision.drop ?? []).map(({ words }) => words)),
        });
    }
  };
}
