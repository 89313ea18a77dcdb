import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';

type Supplier = Sight['catalogue']['suppliers'][number];

/** How a supplier is paid, and in which money its prices are meant, in a sentence. */
export function useSupplierTerms(view: Sight): (supplier: Supplier) => string {
  const { t } = useTranslation('market/supply');
  const format = useFormat();
  return ({ terms, currencyClause }) => {
    const paid = () => {
      if (!terms) return t('suppliers.paidAtOnce');
      const deposit = format.percent(terms.depositPerThousand / 1000);
      return terms.balanceAfterDays === undefined
        ? t('suppliers.paidReady', { deposit, held: terms.heldDays })
        : t('suppliers.paidLater', { deposit, days: terms.balanceAfterDays });
    };
    const clause = currencyClause
      ? [
          t('suppliers.clause', {
            currency: currencyClause.currency,
            tolerance: format.percent(currencyClause.tolerancePerThousand / 1000),
          }),
        ]
      : [t('suppliers.noClause', { currency: view.money.homeCurrency })];
    return [paid(), ...clause].join(t('suppliers.and'));
  };
}
