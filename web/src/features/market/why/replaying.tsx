import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './why.module.css';

/** A day takes some seconds to play again: meanwhile it is said what is waited for. */
export function Replaying() {
  const { t } = useTranslation('market/why');
  return (
    <div role="status" aria-label={t('why.playing')}>
      <p className={styles.quiet}>{t('why.playing')}</p>
      <Skeleton paragraph={{ rows: 6 }} title={false} />
    </div>
  );
}
