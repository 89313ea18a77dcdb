import type { PanelResult } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import { isMeasure, type Measure, useMeasureWords } from './measure-words.ts';

type Row = PanelResult['positions'][number] & { readonly measure: Measure };

/** How many of the panel each figure beats. */
export function PanelPositions({ currency, result }: { currency: string; result: PanelResult }) {
  const { t } = useTranslation('market/seats');
  const format = useFormat();
  const { name, write } = useMeasureWords(currency);
  const rows = result.positions.filter((position): position is Row => isMeasure(position.measure));
  return (
    <DataTable<Row>
      label={t('positions')}
      csv="seat-positions"
      rows={rows}
      rowKey={({ measure }) => measure}
      empty={null}
      columns={[
        { key: 'measure', title: t('figure'), value: ({ measure }) => name(measure) },
        {
          key: 'value',
          title: t('value'),
          isNumber: true,
          value: ({ value }) => value,
          render: ({ measure, value }) => write(measure, value),
        },
        {
          key: 'beaten',
          title: t('beaten'),
          isNumber: true,
          value: ({ beaten }) => beaten,
          render: ({ beaten, equal, of }) =>
            t(equal > 0 ? 'beatenAndEqual' : 'beatenOf', { beaten, equal, of }),
        },
        {
          key: 'share',
          title: t('share'),
          isNumber: true,
          isSortable: true,
          value: ({ share }) => share,
          render: ({ share }) => format.percent(share, 0),
        },
        {
          key: 'quantile',
          title: t('quantile'),
          isNumber: true,
          isSortable: true,
          value: ({ quantile }) => quantile,
          render: ({ quantile }) => format.percent(quantile, 0),
        },
      ]}
    />
  );
}
