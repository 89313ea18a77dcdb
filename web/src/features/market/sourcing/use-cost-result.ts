import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { LandedCost } from './use-landed-cost.ts';

/** What the calculator found, in a sentence. */
export function useCostResult(cost: LandedCost | undefined): string {
  const { t } = useTranslation('market/sourcing');
  const format = useFormat();
  if (!cost) return t('cost.resultNone');
  if (cost.breakEven === null) return t('cost.resultNever');
  const breakEven = format.money(cost.breakEven, cost.buyer.currency);
  const profit = format.money(Math.abs(cost.profit), cost.currency);
  return cost.profit < 0
    ? t('cost.resultLoss', { profit, breakEven })
    : t('cost.result', { profit, margin: format.percent(cost.margin), breakEven });
}
