import type { SwapResult } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { type Measure, MEASURES, useMeasureWords } from './measure-words.ts';

interface Row {
  readonly measure: Measure;
  readonly asPlayed: number | null;
  readonly swapped: number | null;
}

const rowsOf = ({ asPlayed, swapped }: SwapResult): Row[] =>
  (Object.keys(MEASURES) as Measure[]).flatMap((measure) => {
    const [was = null, is = null] = [asPlayed.measures[measure], swapped.measures[measure]];
    return was === null && is === null ? [] : [{ measure, asPlayed: was, swapped: is }];
  });

export interface SwapMeasuresProps {
  names: { seat: string; player: string };
  currency: string;
  result: SwapResult;
}

/** What both histories come to, in the figures that marks are made of. */
export function SwapMeasures({ names, currency, result }: SwapMeasuresProps) {
  const { t } = useTranslation('market/seats');
  const { name, write } = useMeasureWords(currency);
  const column = (key: 'asPlayed' | 'swapped', title: string) => ({
    key,
    title,
    isNumber: true,
    value: (row: Row) => row[key],
    render: (row: Row) => (row[key] === null ? '–' : write(row.measure, row[key])),
  });
  return (
    <>
      <h3>{t('measures')}</h3>
      <DataTable<Row>
        label={t('measures')}
        csv="seat-measures"
        rows={rowsOf(result)}
        rowKey={({ measure }) => measure}
        empty={null}
        columns={[
          { key: 'measure', title: t('figure'), value: ({ measure }) => name(measure) },
          column('asPlayed', t('asPlayed', { who: names.seat })),
          column('swapped', names.player),
        ]}
      />
    </>
  );
}
