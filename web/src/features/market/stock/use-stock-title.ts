import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import type { StockRow } from './stock-rows.ts';

/** Whether there is enough, in a sentence: what has run out first, else what will. */
export function useStockTitle(view: Sight, rows: readonly StockRow[]): string {
  const { t } = useTranslation('market/stock');
  const format = useFormat();
  const name = useNames(view);
  const units = rows.reduce((sum, row) => sum + row.units, 0);
  const out = rows.filter(({ units: left, isOnSale }) => isOnSale && left === 0);
  if (rows.length === 0) return t(view.supplies.length > 0 ? 'stock.titleComing' : 'stock.titleEmpty');
  const cost = format.money(
    rows.reduce((sum, row) => sum + row.cost, 0),
    view.money.homeCurrency,
    { isWhole: true },
  );
  const [firstOut] = out;
  if (firstOut) {
    return t('stock.titleOut', {
      count: out.length,
      product: name('product', firstOut.product),
      units: format.number(units),
      cost,
    });
  }
  const next = rows
    .filter(({ cover }) => cover !== undefined)
    .toSorted((a, b) => (a.cover ?? 0) - (b.cover ?? 0))[0];
  return next
    ? t('stock.titleNext', {
        product: name('product', next.product),
        count: Math.floor(next.cover ?? 0),
        units: format.number(units),
        cost,
      })
    : t('stock.titleAll', { units: format.number(units), cost });
}
