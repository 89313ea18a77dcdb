import type { CSSProperties } from 'react';
import styles from './estimate-bars.module.css';

export interface EstimateBar {
  id: string;
  label: string;
  /** From 0 to 1. */
  value: number;
  error: number;
}

export interface EstimateBarsProps {
  label: string;
  bars: readonly EstimateBar[];
  write: (value: number) => string;
}

/** Estimates as bars, each with the range in which the truth lies in nineteen of twenty studies. */
export function EstimateBars({ label, bars, write }: EstimateBarsProps) {
  const widest = Math.max(...bars.map(({ value, error }) => value + 2 * error), 0.01);
  const part = (value: number) => Math.min(Math.max(value, 0) / widest, 1);
  return (
    <ul className={styles.bars} aria-label={label}>
      {bars.map(({ id, label, value, error }) => (
        <li key={id} className={styles.bar}>
          <span>{label}</span>
          <span
            className={styles.track}
            aria-hidden="true"
            style={
              {
                '--value': part(value),
                '--from': part(value - 2 * error),
                '--until': part(value + 2 * error),
              } as CSSProperties
            }
          >
            <span className={styles.fill} />
            <span className={styles.range} />
          </span>
          <span className={styles.value}>
            {write(value)} <span className={styles.error}>± {write(2 * error)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
