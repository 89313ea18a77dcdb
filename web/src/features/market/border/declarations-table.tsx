import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';

type Declaration = Sight['border']['declarations'][number];

/** Country by country: how parcels are declared, who is asked for duty and tax, and how long buyers may send back. */
export function DeclarationsTable({ view, onOpen }: { view: Sight; onOpen: (country: string) => void }) {
  const { t } = useTranslation('market/border');
  const format = useFormat();
  const name = useNames(view);
  const borderOf = (country: string) => view.rules.state.find((rules) => rules.country === country)?.border;
  const days = (country: string) => borderOf(country)?.consumer?.withdrawalDays ?? 0;
  const scheme = ({ country, viaScheme }: Declaration) => {
    const found = borderOf(country)?.taxScheme;
    if (!found) return t('declare.noScheme');
    const number = view.border.taxNumbers.find((each) => each.scheme === found.id);
    if (!number) return t('declare.noNumber', { scheme: format.said(found.name) });
    return viaScheme ? format.said(found.name) : t('declare.unused', { scheme: format.said(found.name) });
  };
  return (
    <DataTable<Declaration>
      label={t('declare.table')}
      csv="declarations"
      rows={view.border.declarations}
      rowKey={({ country }) => country}
      onOpen={({ country }) => onOpen(country)}
      empty={<p>{t('declare.none')}</p>}
      columns={[
        { key: 'country', title: t('paper.country'), value: ({ country }) => name('country', country) },
        {
          key: 'value',
          title: t('declare.value'),
          isNumber: true,
          value: ({ perThousand }) => perThousand,
          render: ({ perThousand }) => format.percent(perThousand / 1000),
        },
        { key: 'terms', title: t('declare.terms'), value: ({ terms }) => t(`declare.short.${terms}`) },
        { key: 'scheme', title: t('declare.tax'), value: scheme },
        {
          key: 'days',
          title: t('declare.withdrawal'),
          isNumber: true,
          value: ({ country }) => days(country),
          render: ({ country }) =>
            days(country) === 0 ? t('declare.noWithdrawal') : t('declare.days', { count: days(country) }),
        },
      ]}
    />
  );
}
