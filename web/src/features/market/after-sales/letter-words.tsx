import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import styles from './after-sales.module.css';
import { letterText } from './letter-texts.ts';

export interface LetterWordsProps {
  view: Sight;
  letter: Sight['letters'][number];
  /** What was bought. */
  product: string;
}

/** A letter as the buyer wrote it, with its sense in the reader's language where that is another. */
export function LetterWords({ view, letter, product }: LetterWordsProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const language = view.catalogue.markets.find(({ id }) => id === letter.market)?.language ?? 'en';
  const bought = view.catalogue.products.find(({ id }) => id === product)?.name;
  // Products have names in the readers' languages only; a market with another one borrows the English name.
  const named = bought ? { zh: bought.zh, en: bought.en } : { zh: product, en: product };
  const written = letterText(letter, language, language === 'zh' ? named.zh : named.en);
  const gloss = letterText(letter, format.language, format.said(named));
  return (
    <figure className={styles.letter}>
      <blockquote lang={language}>{written ?? t(`cause.${letter.cause}`)}</blockquote>
      {language !== format.language && gloss && (
        <figcaption>
          {t('letter.gloss')} {gloss}
        </figcaption>
      )}
    </figure>
  );
}
