import type { OrderRow } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { shortTitle } from '../listing-names.ts';
import { useNames } from '../use-names.ts';
import styles from './after-sales.module.css';
import { letterText } from './letter-texts.ts';

export interface LetterWordsProps {
  view: Sight;
  letter: Sight['letters'][number];
  order: Pick<OrderRow, 'product' | 'listing'>;
}

/** A letter as the buyer wrote it, with its sense in the reader's language where that is another. */
export function LetterWords({ view, letter, order }: LetterWordsProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const names = useNames(view);
  const language = view.catalogue.markets.find(({ id }) => id === letter.market)?.language ?? 'en';
  // Buyers call the goods what the page called them, up to where its title goes into detail.
  const title = view.listings.find(({ id }) => id === order.listing)?.title;
  const product = names('product', order.product);
  const written = letterText(letter, language, title === undefined ? product : shortTitle(title));
  const gloss = letterText(letter, format.language, product);
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
