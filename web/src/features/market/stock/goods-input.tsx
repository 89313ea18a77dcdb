import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './goods-input.module.css';

export interface Goods {
  product: string;
  units: number;
}

export interface GoodsInputProps {
  view: Sight;
  value?: readonly Goods[];
  onChange?: (goods: readonly Goods[]) => void;
  id?: string;
}

/** How many of each product to take out of the home warehouse. */
export function GoodsInput({ view, value = [], onChange, id }: GoodsInputProps) {
  const { t } = useTranslation('market/stock');
  const name = useNames(view);
  const atHome = view.stock.filter(({ place }) => place === 'home');
  const set = (product: string, units: number) => {
    const others = value.filter((each) => each.product !== product);
    onChange?.(units > 0 ? [...others, { product, units }] : others);
  };
  return (
    <ul className={styles.goods} id={id} tabIndex={-1}>
      {atHome.map(({ product, units }) => (
        <li key={product} className={styles.row}>
          <span>
            {name('product', product)} <span className={styles.has}>{t('send.has', { units })}</span>
          </span>
          <InputNumber
            min={0}
            precision={0}
            aria-label={t('send.unitsOf', { product: name('product', product) })}
            value={value.find((each) => each.product === product)?.units ?? 0}
            onChange={(next) => set(product, next ?? 0)}
          />
        </li>
      ))}
    </ul>
  );
}
