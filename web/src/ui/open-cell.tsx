import styles from './data-table.module.css';
import type { Line } from './table-column.ts';

/** The first cell of a row; where rows open, it is the button that opens it, for keyboards too. */
export function OpenCell({ line }: { line: Line }) {
  if (!line.open) return line.cells[0];
  return (
    <button type="button" className={styles.open} onClick={line.open}>
      {line.cells[0]}
    </button>
  );
}
