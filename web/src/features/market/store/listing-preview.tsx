import { StarFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.tsx';
import { useFormat } from '../../../ui/format.ts';
import styles from './listing-preview.module.css';

export interface Previewed {
  title: string;
  bullets: readonly string[];
  /** Minor units. */
  price: number;
  shipping: number;
  currency: string;
  /** Per thousand. */
  off: number;
  stars?: number | undefined;
  reviews: number;
  promisedDays: number;
  lang: string;
}

/** How a result looks to a buyer who searches: what stands here is all that is seen before a click. */
export function ListingPreview({ page }: { page: Previewed }) {
  const { t } = useTranslation('market/store');
  const format = useFormat();
  const { title, bullets, price, shipping, currency, off, stars, reviews, promisedDays, lang } = page;
  const now = price - Math.round((price * off) / 1000);
  return (
    <figure className={styles.preview}>
      <figcaption className={styles.caption}>{t('preview.caption')}</figcaption>
      <article className={styles.card} lang={lang}>
        <p className={styles.title} dir="auto">
          {title || t('preview.noTitle')}
        </p>
        <p className={styles.stars}>
          {reviews > 0 && stars !== undefined ? (
            <>
              <Icon of={StarFilled} className={styles.star} /> {format.number(stars, 1)} ({reviews})
            </>
          ) : (
            t('preview.noReviews')
          )}
        </p>
        <p>
          <span className={styles.price}>{price > 0 ? format.money(now, currency) : '–'}</span>
          {off > 0 && (
            <>
              {' '}
              <s className={styles.before}>{format.money(price, currency)}</s>
            </>
          )}
        </p>
        <p className={styles.delivery}>
          {shipping === 0
            ? t('preview.freeDelivery', { days: promisedDays })
            : t('preview.delivery', { price: format.money(shipping, currency), days: promisedDays })}
        </p>
        <ul className={styles.bullets} dir="auto">
          {bullets.filter(Boolean).map((bullet, place) => (
            <li key={place}>{bullet}</li>
          ))}
        </ul>
      </article>
    </figure>
  );
}
