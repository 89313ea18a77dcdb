import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';

/** How each measure is written; the order is that of a table of them. */
export const MEASURES = {
  'net-profit': 'money',
  'net-margin': 'percent',
  'sales-growth': 'ratio',
  'carriage-share': 'percent',
  'seen-share': 'percent',
  'click-rate': 'ratio',
  'order-rate': 'ratio',
  'late-dispatch': 'percent',
  'on-time': 'percent',
  cancelled: 'percent',
  'out-of-stock': 'percent',
  'account-health': 'points',
  stars: 'ratio',
} as const;
export type Measure = keyof typeof MEASURES;

export const isMeasure = (name: string): name is Measure => name in MEASURES;

export function useMeasureWords(currency: string) {
  const { t } = useTranslation('market/seats');
  const format = useFormat();
  const write = (measure: Measure, value: number): string => {
    const kind = MEASURES[measure];
    if (kind === 'money') return format.money(value, currency, { isWhole: true });
    if (kind === 'percent') return format.percent(value);
    return format.number(value, kind === 'points' ? 0 : 2);
  };
  return { name: (measure: Measure) => t(`measure.${measure}`), write };
}
