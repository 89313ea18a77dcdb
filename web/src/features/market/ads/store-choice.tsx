import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './ads.module.css';

export interface StoreChoiceProps {
  view: Sight;
  /** Where the company has a store that sells advertising. */
  markets: readonly string[];
  market: string;
  onChoose: (market: string) => void;
}

/** In which of its stores a company advertises; who has one is not asked. */
export function StoreChoice({ view, markets, market, onChoose }: StoreChoiceProps) {
  const { t } = useTranslation('market/ads');
  const name = useNames(view);
  if (markets.length < 2) return <p>{name('market', market)}</p>;
  return (
    <label className={styles.store}>
      {t('ads.store')}
      <Select
        aria-label={t('ads.store')}
        value={market}
        onChange={onChoose}
        options={markets.map((value) => ({ value, label: name('market', value) }))}
      />
    </label>
  );
}
