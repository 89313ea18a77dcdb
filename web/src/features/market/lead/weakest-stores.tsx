import type { StoreStanding } from '@portolan/contract/market';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import styles from './weakest-stores.module.css';

/** What each platform counts of a company, in a few words: "Meridian US: health 200". */
export function useStoreText(): (store: StoreStanding) => string {
  const { t } = useTranslation('market/lead');
  const format = useFormat();
  return ({ marketName, counting, points, service }) =>
    t(service === undefined ? `standing.by.${counting}` : `standing.service.${counting}`, {
      market: format.said(marketName),
      points,
      service: format.number(service ?? 0),
    });
}

/** Platform by platform the store that stands worst, and what it is threatened with. */
export function WeakestStores({ stores }: { stores: readonly StoreStanding[] }) {
  const { t } = useTranslation('market');
  const say = useStoreText();
  if (stores.length === 0) return '–';
  return (
    <ul className={styles.stores}>
      {stores.map((store) => (
        <li key={store.market}>
          {say(store)}{' '}
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
