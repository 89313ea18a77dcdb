import { BulbOutlined, CheckOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.tsx';
import styles from './listing-remarks.module.css';
import { remarksOn, wordsSaid, type ListingText } from './listing-text.ts';

export interface ListingRemarksProps {
  text: ListingText;
  /** The product's true words in the market's language. */
  facts: readonly string[];
  lang: string;
}

/** What a careful colleague would remark on the words, and the words that are true of the product. */
export function ListingRemarks({ text, facts, lang }: ListingRemarksProps) {
  const { t } = useTranslation('market/store');
  const remarks = remarksOn(text, facts);
  return (
    <div className={styles.remarks}>
      {remarks.length > 0 && (
        <ul aria-live="polite">
          {remarks.map((remark) => (
            <li key={remark}>
              <Icon of={BulbOutlined} className={styles.bulb} /> {t(remark)}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.label}>{t('remark.facts')}</p>
      <ul className={styles.facts} lang={lang} dir="auto">
        {wordsSaid(text, facts).map(({ fact, isSaid }) => (
          <li key={fact}>
            <Tag color={isSaid ? 'success' : 'default'}>
              {isSaid && <Icon of={CheckOutlined} label={t('remark.said')} />} {fact}
            </Tag>
          </li>
        ))}
      </ul>
    </div>
  );
}
