import { useFormat, type MoneyOptions } from './format.ts';
import styles from './number.module.css';

export interface MoneyProps extends MoneyOptions {
  /** In the smallest unit of the currency. */
  minor: number;
  currency: string;
}

export function Money({ minor, currency, withCode = true, isWhole = false }: MoneyProps) {
  const format = useFormat();
  return (
    <span className={styles.number}>
      {format.money(minor, currency, { isWhole })}
      {withCode && <span className={styles.unit}> {currency}</span>}
    </span>
  );
}
