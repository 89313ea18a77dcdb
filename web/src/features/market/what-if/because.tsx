import type { PastResult } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import questions from '../../../ui/questions.module.css';
import styles from './what-if.module.css';

const CAUSES = ['price', 'page', 'delivery', 'stock', 'rival', 'standing'] as const;
type Cause = (typeof CAUSES)[number];

export interface BecauseProps {
  because: PastResult['because'];
  refused: PastResult['refused'];
  words: (place: number) => string;
}

/** Because of what buyers changed, and what of the question could not have been decided. */
export function Because({ because, refused, words }: BecauseProps) {
  const { t } = useTranslation(['market/what-if', 'refusals']);
  const format = useFormat();
  const rows = CAUSES.map((cause) => ({ cause, ...(because[cause] ?? { gained: 0, lost: 0 }) })).filter(
    ({ gained, lost }) => gained + lost > 0,
  );
  return (
    <>
      {refused.map(({ change, day, faults }) => (
        <p key={change} className={styles.refused}>
          {t('whatIf.refused', {
            day: format.day(day),
            what: words(change),
            why: faults
              .map(({ code, values }) => t(code as 'whatIf.refused', { ns: 'refusals', ...values }))
              .join(' '),
          })}
        </p>
      ))}
      <h3>{t('whatIf.because')}</h3>
      <DataTable<{ cause: Cause; gained: number; lost: number }>
        label={t('whatIf.because')}
        csv="what-if-because"
        rows={rows}
        rowKey={({ cause }) => cause}
        empty={<p className={questions.quiet}>{t('whatIf.noSwitches')}</p>}
        columns={[
          { key: 'cause', title: t('whatIf.cause'), value: ({ cause }) => t(`whatIf.because.${cause}`) },
          { key: 'gained', title: t('whatIf.gained'), isNumber: true, value: ({ gained }) => gained },
          { key: 'lost', title: t('whatIf.lost'), isNumber: true, value: ({ lost }) => lost },
        ]}
      />
    </>
  );
}
