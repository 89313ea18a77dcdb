import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import styles from './after-sales.module.css';

/** A letter as the buyer wrote it, with its sense in the reader's language where that is another. */
export function LetterWords({ view, letter }: { view: Sight; letter: Sight['letters'][number] }) {
  const { t } = useTranslation(['market', 'market/after-sales']);
  const { said, language } = useFormat();
  const { words, cause } = letter;
  const tone = view.catalogue.markets.find(({ id }) => id === letter.market)?.tone;
  if (!words) {
    return (
      <figure className={styles.letter}>
        <blockquote>{t(`cause.${cause}`)}</blockquote>
      </figure>
    );
  }
  return (
    <figure className={styles.letter}>
      <blockquote lang={words.language} dir="auto">
        {words.text}
      </blockquote>
      {words.language !== language && (
        <figcaption>
          {t('letter.gloss')} {said(words.gloss)}
        </figcaption>
      )}
      {tone && (
        <figcaption>
          {t('letter.tone')} {said(tone)}
        </figcaption>
      )}
    </figure>
  );
}
