import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { isolate } from '../../../ui/isolate.ts';
import { TermsBars } from '../../../ui/terms-bars.tsx';
import type { Reasons } from './reasons.ts';
import { signed } from './signed.ts';
import type { Seen } from './use-seen.ts';
import styles from './why.module.css';

/** What spoke for the choice and what against, as bars; together they are the lead over the second. */
export function ChoiceReasons({ reasons, seen }: { reasons: Reasons; seen: Seen }) {
  const { t } = useTranslation('market/why');
  const format = useFormat();
  const { second, all, lead } = reasons;
  const other = second ? seen.listing(second) : undefined;
  const title = other
    ? t('why.reasons', { other: isolate(other.short), company: other.company })
    : t('why.reasonsOverNothing');
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <TermsBars
        label={title}
        terms={all.map(({ term, value, own, other: against }) => ({
          id: term,
          label: t(`term.${term}`),
          value,
          fact: second
            ? t('why.ownAndOther', { own: signed(format, own), other: signed(format, against) })
            : t(`term.means.${term}`),
        }))}
      />
      <p className={styles.quiet}>{t('why.sum', { lead: signed(format, lead) })}</p>
    </section>
  );
}
