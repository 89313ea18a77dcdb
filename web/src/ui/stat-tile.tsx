import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './stat-tile.module.css';

export interface StatTileProps {
  label: string;
  value: ReactNode;
  /** A `<Delta>` with its base. */
  change?: ReactNode;
  /** Opens the parts of the number. */
  onWhy?: () => void;
}

/** One number of a page; its explanation is one click away. */
export function StatTile({ label, value, change, onWhy }: StatTileProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.tile}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
      {(change || onWhy) && (
        <dd className={styles.foot}>
          {change}
          {onWhy && (
            <Button type="link" size="small" onClick={onWhy} aria-label={t('whyOf', { label })}>
              {t('why')}
            </Button>
          )}
        </dd>
      )}
    </div>
  );
}

/** Tiles in a row that wraps. */
export function StatRow({ children }: { children: ReactNode }) {
  return <dl className={styles.row}>{children}</dl>;
}
