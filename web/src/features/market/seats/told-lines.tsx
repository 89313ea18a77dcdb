import type { SwapResult } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { useFormat } from '../../../ui/format.ts';
import { kindsOf, type ToldKind } from './kinds-of-told.ts';
import questions from '../../../ui/questions.module.css';

type Line = SwapResult['decisions']['refused'][number];

export interface ToldLinesProps {
  title: string;
  help: string;
  empty: string;
  lines: readonly Line[];
  csv: string;
}

const reasons = ({ faults }: Line) => [...new Set(faults.map(({ message }) => message))].join(' ');

/** Decisions that said nothing, or less, in the seat: of which kinds and why, and every one of them. */
export function ToldLines({ title, help, empty, lines, csv }: ToldLinesProps) {
  const { t } = useTranslation(['market/seats', 'market/decide']);
  const format = useFormat();
  const kind = {
    key: 'kind',
    title: t('decision'),
    isSortable: true,
    value: ({ kind: of }: Pick<Line, 'kind'>) => t(`kind.${of}`, { ns: 'market/decide' }),
  };
  return (
    <>
      <h3>{title}</h3>
      {lines.length > 0 && <p className={questions.quiet}>{help}</p>}
      <DataTable<ToldKind>
        label={title}
        rows={kindsOf(lines)}
        rowKey={({ key }) => key}
        empty={<p className={questions.quiet}>{empty}</p>}
        columns={[
          kind,
          { key: 'times', title: t('times'), isNumber: true, isSortable: true, value: ({ times }) => times },
          { key: 'why', title: t('example'), value: ({ first }) => reasons(first) },
        ]}
      />
      {lines.length > 0 && (
        <Fold title={t('everyLine')}>
          <DataTable<Line>
            label={t('everyLine')}
            csv={csv}
            rows={lines}
            rowKey={({ line }) => String(line)}
            empty={null}
            columns={[
              {
                key: 'day',
                title: t('day'),
                isSortable: true,
                value: ({ day }) => day,
                render: ({ day }) => format.day(day),
              },
              kind,
              { key: 'why', title: t('why'), value: reasons },
            ]}
          />
        </Fold>
      )}
    </>
  );
}
