import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { LandedCost } from '../sourcing/use-landed-cost.ts';

/** What a price leaves of each unit, in a sentence; nothing while it is worked out. */
export function useMarginText(cost: LandedCost | undefined): string | undefined {
  const { t } = useTranslation('market/store');
  const format = useFormat();
  if (!cost) return undefined;
  const values = {
    profit: format.money(Math.abs(cost.profit), cost.currency),
    margin: format.percent(cost.margin),
    breakEven: cost.breakEven === null ? '–' : format.money(cost.breakEven, cost.buyer.currency),
    total: format.money(cost.buyer.total, cost.buyer.currency),
  };
  return t(cost.profit < 0 ? 'margin.loss' : 'margin.profit', values);
}
