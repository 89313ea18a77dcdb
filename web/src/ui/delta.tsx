import { useFormat } from './format.ts';
import styles from './number.module.css';

export interface DeltaProps {
  value: number;
  /** Writes the size of the change, without its sign; whole numbers when left out. */
  write?: (size: number) => string;
  /** What it is compared with: "from yesterday". */
  base?: string;
}

/** A change with its sign, its arrow and what it is measured against. */
export function Delta({ value, write, base }: DeltaProps) {
  const format = useFormat();
  const direction = value === 0 ? styles.level : value > 0 ? styles.up : styles.down;
  return (
    <span className={styles.change}>
      <span className={`${styles.number} ${direction}`}>
        {format.change(value, write ?? ((size) => format.number(size)))}
      </span>
      {base && <span className={styles.unit}> {base}</span>}
    </span>
  );
}
