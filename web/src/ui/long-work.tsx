import { Progress } from 'antd';
import { useId, type ReactNode } from 'react';
import { useFormat } from './format.ts';
import styles from './long-work.module.css';

export interface LongWorkProps {
  title: string;
  done: number;
  /** Absent when `done` is a share of the whole, 0 to 1. */
  total?: number;
  /** That one may leave and where it is found again. */
  note?: string;
  /** Stop, or open the result. */
  action?: ReactNode;
}

/** Work that takes the machine a while. */
export function LongWork({ title, done, total, note, action }: LongWorkProps) {
  const format = useFormat();
  const id = useId();
  const share = total === undefined ? done : total === 0 ? 0 : done / total;
  // Nothing is whole before it is.
  const percent = Math.floor(share * 100);
  return (
    <section className={styles.work} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <span className={styles.count} role="status">
          {total === undefined
            ? format.percent(percent / 100, 0)
            : `${format.number(done)} / ${format.number(total)}`}
        </span>
      </div>
      <Progress percent={percent} showInfo={false} size="small" aria-labelledby={id} />
      {(note || action) && (
        <div className={styles.foot}>
          <p className={styles.note}>{note}</p>
          {action}
        </div>
      )}
    </section>
  );
}
