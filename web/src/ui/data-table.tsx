import { DownloadOutlined } from '@ant-design/icons';
import { Button, Skeleton } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import { toCsv } from './csv.ts';
import { download } from './download.ts';
import { useIsNarrow } from './media.ts';
import { RowCards } from './row-cards.tsx';
import { headOf, type Column, type Head, type Line, type Paging } from './table-column.ts';
import styles from './data-table.module.css';

// The library's table is heavier than a whole page should be, and a phone never shows it.
const WideTable = lazy(async () => ({ default: (await import('./wide-table.tsx')).WideTable }));

export interface DataTableProps<Row> {
  /** Names the table for who cannot see its place on the page. */
  label: string;
  columns: readonly Column<Row>[];
  /** Undefined while they are on their way. */
  rows: readonly Row[] | undefined;
  rowKey: (row: Row) => string;
  /** Shown instead of an empty table. */
  empty: ReactNode;
  /** Opens a row in the side panel; its first cell becomes the button for it. */
  onOpen?: (row: Row) => void;
  /** With it rows can be selected; it gives the buttons for what is selected. */
  renderBulk?: (selected: readonly Row[], clear: () => void) => ReactNode;
  /** Search and filters, left of the export. */
  filters?: ReactNode;
  /** The server's pages; without it the table pages what it has. */
  paging?: Paging | undefined;
  /** File name of the export, without ending; what is shown is what is exported. */
  csv?: string;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, empty, onOpen, renderBulk, filters, paging, csv } = props;
  const { t } = useTranslation('ui');
  const isNarrow = useIsNarrow();
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const heads = columns.map(headOf);
  const lines = rows?.map((row): Line => {
    const values = columns.map((column) => column.value(row));
    const cells = columns.map((column, at) => (column.render ? column.render(row) : values[at]));
    return { key: rowKey(row), values, cells, open: onOpen && (() => onOpen(row)) };
  });
  const selected = rows?.filter((row) => keys.has(rowKey(row))) ?? [];
  const clear = () => setKeys(new Set());
  const save = () =>
    download(
      `${csv}.csv`,
      toCsv(
        heads.filter(isExported).map(({ text }) => text),
        (lines ?? []).map(({ values }) => values.filter((_, at) => heads[at] && isExported(heads[at]))),
      ),
    );
  const Lines = isNarrow ? RowCards : WideTable;
  return (
    <section className={styles.table} aria-label={label}>
      {(filters || (csv && lines?.length !== 0) || selected.length > 0) && (
        <div className={styles.bar}>
          {selected.length > 0 ? (
            <div className={styles.bulk}>
              <span role="status">{t('table.selected', { count: selected.length })}</span>
              <Suspense>{renderBulk?.(selected, clear)}</Suspense>
              <Button type="text" onClick={clear}>
                {t('table.clear')}
              </Button>
            </div>
          ) : (
            <div className={styles.filters}>{filters}</div>
          )}
          {csv && (
            <Button type="text" icon={<Icon of={DownloadOutlined} />} disabled={!rows?.length} onClick={save}>
              {t('csv')}
            </Button>
          )}
        </div>
      )}
      {lines?.length === 0 ? (
        empty
      ) : (
        <Suspense fallback={<Waiting />}>
          {lines ? (
            <Lines
              heads={heads}
              lines={lines}
              selection={renderBulk && { keys, onChange: setKeys }}
              paging={paging}
            />
          ) : (
            <Waiting />
          )}
        </Suspense>
      )}
    </section>
  );
}

const isExported = ({ isAction }: Head): boolean => !isAction;

const Waiting = () => <Skeleton paragraph={{ rows: 8 }} title={false} />;
