import { useFormat } from './format.ts';
import styles from './number.module.css';

export interface DayLabelProps {
  day: number;
  /** Monday is 0, as in the engine's calendar. */
  weekday?: number;
}

export function DayLabel({ day, weekday }: DayLabelProps) {
  return <span className={styles.number}>{useFormat().day(day, weekday)}</span>;
}
