import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { rulesOfMarket } from './rules-of-market.ts';
import styles from './store-cards.module.css';

const COLOURS = { healthy: 'success', 'at-risk': 'warning', suspended: 'error' };

export interface StoreCardsProps {
  view: Sight;
  /** The company's own stores, or the markets in which it has none. */
  isOpen: boolean;
  onOpenStore: (market: string) => void;
  onLane: (market: string) => void;
  onRules: (market: string) => void;
  onWrite: (market: string) => void;
}

/** Markets: the store there with its health and its way of sending, or the way to open one. */
export function StoreCards({ view, isOpen, onOpenStore, onLane, onRules, onWrite }: StoreCardsProps) {
  const { t } = useTranslation(['market/store', 'market']);
  const format = useFormat();
  const name = useNames(view);
  const storeIn = (id: string) => view.stores.find(({ market }) => market === id);
  const markets = view.catalogue.markets.filter(({ id }) => (storeIn(id) !== undefined) === isOpen);
  // Markets without a store stand under a heading of their own.
  const Heading = isOpen ? 'h2' : 'h3';
  return (
    <ul className={styles.cards}>
      {markets.map(({ id, name: said }) => {
        const store = storeIn(id);
        const { announced } = rulesOfMarket(view, id);
        return (
          <li key={id} className={styles.card}>
            <Heading className={styles.name}>
              {format.said(said)}{' '}
              {store && (
                <Tag color={COLOURS[store.health.standing]}>{t(`standing.${store.health.standing}`)}</Tag>
              )}
            </Heading>
            {store ? (
              <p>
                {t(store.lane === undefined ? 'store.saidByHand' : 'store.said', {
                  standing: t(
                    store.conduct.counting === 'health' ? 'store.health' : 'store.violationPoints',
                    { points: store.conduct.points },
                  ),
                  lane: name('lane', store.lane ?? ''),
                  handling: store.handlingDays,
                  promised: store.promisedDays,
                })}
              </p>
            ) : (
              <p>{t('store.notOpen')}</p>
            )}
            {announced[0] && (
              <p className={styles.announced}>
                {t('rules.announced', { date: format.date(announced[0].from) })}
              </p>
            )}
            <div className={styles.actions}>
              {store ? (
                <>
                  <Button type="primary" onClick={() => onWrite(id)}>
                    {t('store.write')}
                  </Button>
                  <Button onClick={() => onLane(id)}>{t('store.lane')}</Button>
                </>
              ) : (
                <Button
                  type={view.stores.length === 0 ? 'primary' : 'default'}
                  onClick={() => onOpenStore(id)}
                >
                  {t('store.open')}
                </Button>
              )}
              <Button type="text" onClick={() => onRules(id)}>
                {t('store.rules')}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
