import type { SwapResult } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import styles from './seats.module.css';

type Line = SwapResult['decisions']['refused'][number];

export interface ToldLinesProps {
  title: string;
  help: string;
  empty: string;
  lines: readonly Line[];
  csv: string;
}

/** Decisions that said nothing, or less, in the seat, each with its reasons. */
export function ToldLines({ title, help, empty, lines, csv }: ToldLinesProps) {
  const { t } = useTranslation(['market/seats', 'market/decide']);
  const format = useFormat();
  const reasons = ({ faults }: Line) => [...new Set(faults.map(({ message }) => message))];
  return (
    <>
      <h3>{title}</h3>
      {lines.length > 0 && <p className={styles.quiet}>{help}</p>}
      <DataTable<Line>
        label={title}
        csv={csv}
        rows={lines}
        rowKey={({ line }) => String(line)}
        empty={<p className={styles.quiet}>{empty}</p>}
        columns={[
          {
            key: 'day',
            title: t('day'),
            isSortable: true,
            value: ({ day }) => day,
            render: ({ day }) => format.day(day),
          },
          {
            key: 'kind',
            title: t('decision'),
            isSortable: true,
            value: ({ kind }) => t(`kind.${kind}`, { ns: 'market/decide' }),
          },
          { key: 'why', title: t('why'), value: (line) => reasons(line).join(' ') },
        ]}
      />
    </>
  );
}
