import { DisconnectOutlined } from '@ant-design/icons';
import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import styles from './offline-bar.module.css';

export function OfflineBar() {
  const { t } = useTranslation();
  const isOnline = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  );
  return (
    <div role="status">
      {!isOnline && (
        <p className={styles.bar}>
          <Icon of={DisconnectOutlined} /> {t('offline')}
        </p>
      )}
    </div>
  );
}
