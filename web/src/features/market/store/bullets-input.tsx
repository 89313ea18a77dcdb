import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { MOST } from './listing-text.ts';
import styles from './bullets-input.module.css';

export interface BulletsInputProps {
  lang: string;
  value?: readonly string[];
  onChange?: (bullets: readonly string[]) => void;
  id?: string;
}

/** The five selling points of a page, one line each. */
export function BulletsInput({ lang, value = [], onChange, id }: BulletsInputProps) {
  const { t } = useTranslation('market/store');
  const lines = Array.from({ length: MOST.bullets }, (_, place) => value[place] ?? '');
  return (
    <ol className={styles.bullets} id={id} tabIndex={-1}>
      {lines.map((line, place) => (
        <li key={place}>
          <Input.TextArea
            autoSize={{ minRows: 1, maxRows: 3 }}
            lang={lang}
            dir="auto"
            maxLength={MOST.bullet}
            aria-label={t('listing.bullet', { number: place + 1 })}
            value={line}
            onChange={({ target }) => onChange?.(lines.with(place, target.value))}
          />
        </li>
      ))}
    </ol>
  );
}
