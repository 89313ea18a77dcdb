import type { StoreStanding } from '@portolan/contract/market';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import styles from './weakest-stores.module.css';

interface StoreText {
  /** What the platform counts: "18 violation points, service 90". */
  counted: (store: StoreStanding) => string;
  /** The same with the store: "Caravel Malaysia: 18 violation points, service 90". */
  inFull: (store: StoreStanding) => string;
}

export function useStoreText(): StoreText {
  const { t } = useTranslation('market/lead');
  const format = useFormat();
  const counted = ({ counting, points, service }: StoreStanding) =>
    service === undefined
      ? t(`standing.by.${counting}`, { count: points })
      : t('standing.withService', {
          counted: t(`standing.by.${counting}`, { count: points }),
          service: format.number(service),
        });
  return {
    counted,
    inFull: (store) =>
      t('standing.ofStore', { market: format.said(store.marketName), counted: counted(store) }),
  };
}

/** Platform by platform what it counts of the store that stands worst, and what that store is threatened with. */
export function WeakestStores({ stores }: { stores: readonly StoreStanding[] }) {
  const { t } = useTranslation('market');
  const { counted, inFull } = useStoreText();
  if (stores.length === 0) return '–';
  return (
    <ul className={styles.stores}>
      {stores.map((store) => (
        <li key={store.market} title={inFull(store)}>
          {counted(store)}{' '}
          {store.standing !== 'healthy' && (
            <Tag color={store.standing === 'suspended' ? 'error' : 'warning'}>
              {t(`standing.${store.standing}`)}
            </Tag>
          )}
        </li>
      ))}
    </ul>
  );
}
