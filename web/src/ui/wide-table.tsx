import { Table, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { OpenCell } from './open-cell.tsx';
import styles from './data-table.module.css';
import { compare, type Line, type LinesProps } from './table-column.ts';

const PAGE = 50;

/** Rows as a table, for screens that have the width. */
export function WideTable({ heads, lines, selection, paging }: LinesProps) {
  const { t, i18n } = useTranslation('ui');
  const columns: TableProps<Line>['columns'] = heads.map((head, at) => ({
    key: head.key,
    title: head.text,
    ...(head.width !== undefined && { width: head.width }),
    align: head.isNumber ? 'end' : 'start',
    ...(!head.isNumber && { className: styles.words ?? '' }),
    ...(head.isSortable && {
      sorter: (a: Line, b: Line) => compare(a.values[at] ?? null, b.values[at] ?? null, i18n.language),
    }),
    render: (_: unknown, line: Line) => (at === 0 ? <OpenCell line={line} /> : line.cells[at]),
  }));
  return (
    // Our own scroll box: the library's would repeat the head, checkbox and all, where a keyboard still finds it.
    <div className={styles.scroll}>
      <Table<Line>
        columns={columns}
        dataSource={lines}
        rowKey="key"
        size="middle"
        {...(selection && {
          rowSelection: {
            selectedRowKeys: [...selection.keys],
            onChange: (keys) => selection.onChange(new Set(keys.map(String))),
            getCheckboxProps: (line) => ({
              'aria-label': t('table.select', { row: String(line.values[0] ?? '') }),
            }),
            getTitleCheckboxProps: () => ({ 'aria-label': t('table.selectAll') }),
          },
        })}
        pagination={
          paging
            ? {
                pageSize: paging.limit,
                current: Math.floor(paging.offset / paging.limit) + 1,
                total: paging.total,
                onChange: (page) => paging.onChange((page - 1) * paging.limit),
                showSizeChanger: false,
                hideOnSinglePage: true,
              }
            : { pageSize: PAGE, showSizeChanger: false, hideOnSinglePage: true }
        }
      />
    </div>
  );
}
