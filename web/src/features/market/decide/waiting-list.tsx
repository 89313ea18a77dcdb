import type { JournalLine } from '@portolan/contract/market';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Desk } from '../use-company.ts';
import { useTakeBack } from './use-decide.ts';
import { useDecisionText } from './use-decision-text.ts';
import styles from './waiting-list.module.css';

export interface WaitingListProps {
  desk: Desk;
  lines: readonly JournalLine[];
}

/** What waits, by whom and since when, each with the way back. */
export function WaitingList({ desk, lines }: WaitingListProps) {
  const { t } = useTranslation('market/decide');
  const format = useFormat();
  const say = useDecisionText(desk.view);
  const takeBack = useTakeBack(desk);
  const title = t('waiting.title', { day: format.day(desk.world.decidingFor) });
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>
        {title} <span className={styles.count}>{lines.length}</span>
      </h2>
      <ul className={styles.list}>
        {lines.map(({ id, decision, by, at, author }) => (
          <li key={id} className={styles.line}>
            <div className={styles.words}>
              <p>
                <span className={styles.kind}>{t(`kind.${decision.kind}`)}</span> {say(decision)}
              </p>
              <p className={styles.who}>{t('waiting.who', { name: by.name, time: format.dateTime(at) })}</p>
            </div>
            {author === 'company' && (
              <Button
                size="small"
                aria-label={t('waiting.takeBackWhat', {
                  what: `${t(`kind.${decision.kind}`)} ${say(decision)}`,
                })}
                onClick={() => takeBack(id)}
              >
                {t('waiting.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
