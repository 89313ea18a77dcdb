import { WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import styles from './error-state.module.css';

export interface ErrorStateProps {
  /** What happened. */
  title: string;
  /** What was kept and what to do. */
  what: string;
  onRetry?: (() => void) | undefined;
}

export function ErrorState({ title, what, onRetry }: ErrorStateProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.error} role="alert">
      <Icon of={WarningOutlined} className={styles.sign} />
      <div>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.what}>{what}</p>
        {onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
      </div>
    </div>
  );
}
