import styles from './chart.module.css';

export interface ChartTableProps {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  write: (value: number) => string;
}

/** The numbers of a chart, for who would rather read than look. */
export function ChartTable({ caption, head, rows, write }: ChartTableProps) {
  const [first, ...others] = head;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard can only scroll what it can reach
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((name) => (
              <th key={name} scope="col" className={styles.figure}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([at, ...values]) => (
            <tr key={at}>
              <th scope="row">{at}</th>
              {values.map((value, column) => (
                <td key={others[column]} className={styles.figure}>
                  {typeof value === 'number' ? write(value) : (value ?? '–')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
