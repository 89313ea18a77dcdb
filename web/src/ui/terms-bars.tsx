import { Button } from 'antd';
import { useState, type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from './format.ts';
import styles from './terms-bars.module.css';

export interface Term {
  id: string;
  label: string;
  /** Its part of the sum, for or against. */
  value: number;
  /** The fact behind it: "¥29.90, 12 % above the others". */
  fact?: ReactNode;
}

export interface TermsBarsProps {
  /** Names what the bars add up to. */
  label: string;
  terms: readonly Term[];
  write?: (value: number) => string;
}

/** More than three causes at once explain nothing. */
const SHOWN_FIRST = 3;

/** The parts of one choice or one number as bars to both sides of zero, the weightiest first. */
export function TermsBars({ label, terms, write }: TermsBarsProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const [isAll, setAll] = useState(false);
  const sorted = terms.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.id < b.id ? -1 : 1));
  const widest = Math.abs(sorted[0]?.value ?? 0) || 1;
  const shown = isAll ? sorted : sorted.slice(0, SHOWN_FIRST);
  return (
    <div>
      <ul className={styles.terms} aria-label={label}>
        {shown.map(({ id, label, value, fact }) => (
          <li key={id} className={styles.term}>
            <span className={styles.label}>{label}</span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={value < 0 ? styles.against : styles.for}
                style={{ '--part': Math.abs(value) / widest } as CSSProperties}
              />
            </span>
            <span className={styles.value}>
              {format.change(value, write ?? ((size) => format.number(size, 2)))}
            </span>
            {fact && <span className={styles.fact}>{fact}</span>}
          </li>
        ))}
      </ul>
      {sorted.length > SHOWN_FIRST && (
        <Button type="link" size="small" onClick={() => setAll(!isAll)} aria-expanded={isAll}>
          {isAll ? t('terms.fewer') : t('terms.more', { count: sorted.length - SHOWN_FIRST })}
        </Button>
      )}
    </div>
  );
}
