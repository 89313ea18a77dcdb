import { Checkbox, Pagination } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './data-table.module.css';
import { OpenCell } from './open-cell.tsx';
import type { Head, Line, LinesProps } from './table-column.ts';

const PAGE = 20;

/** The same rows as cards, for a phone: the first column is the card's title. */
export function RowCards({ heads, lines, selection, paging }: LinesProps) {
  const { t } = useTranslation('ui');
  const [own, setOwn] = useState(0);
  const pages = paging ?? { offset: own, limit: PAGE, total: lines.length, onChange: setOwn };
  const shown = paging ? lines : lines.slice(own, own + PAGE);
  const toggle = (key: string) => {
    const keys = new Set(selection?.keys);
    if (!keys.delete(key)) keys.add(key);
    selection?.onChange(keys);
  };
  return (
    <>
      <ul className={styles.cards}>
        {shown.map((line) => (
          <li key={line.key} className={styles.card}>
            <div className={styles.cardTitle}>
              <OpenCell line={line} />
              {selection && (
                <Checkbox
                  checked={selection.keys.has(line.key)}
                  onChange={() => toggle(line.key)}
                  aria-label={t('table.select', { row: String(line.values[0] ?? '') })}
                />
              )}
            </div>
            <dl className={styles.facts}>
              {heads.map((head, at) =>
                at === 0 || isEmpty(head, line, at) ? null : (
                  <div key={head.key} className={styles.fact}>
                    <dt>{head.text}</dt>
                    <dd>{line.cells[at]}</dd>
                  </div>
                ),
              )}
            </dl>
          </li>
        ))}
      </ul>
      {pages.total > pages.limit && (
        <Pagination
          simple
          current={Math.floor(pages.offset / pages.limit) + 1}
          pageSize={pages.limit}
          total={pages.total}
          onChange={(page) => pages.onChange((page - 1) * pages.limit)}
        />
      )}
    </>
  );
}

/** What has no value has nothing to show, but for a button; and what draws nothing needs no name. */
const isEmpty = ({ isAction }: Head, { values, cells }: Line, at: number): boolean =>
  (values[at] === null && !isAction) || cells[at] === '' || cells[at] === null || cells[at] === false;
