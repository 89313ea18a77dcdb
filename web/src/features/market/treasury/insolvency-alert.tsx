import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';

/** Said on top of everything about money, as long as something that is due is not paid. */
export function InsolvencyAlert({ view }: { view: Sight }) {
  const { t } = useTranslation('market/treasury');
  const format = useFormat();
  const { insolvency } = view.treasury;
  if (!insolvency) return null;
  return (
    <Alert
      type={insolvency.state === 'overdue' ? 'warning' : 'error'}
      showIcon
      style={{ marginBlockEnd: 16 }}
      title={t(`treasury.insolvency.${insolvency.state}`, {
        amount: format.money(insolvency.missing, view.money.homeCurrency),
        day: format.day(insolvency.untilDay),
      })}
    />
  );
}
