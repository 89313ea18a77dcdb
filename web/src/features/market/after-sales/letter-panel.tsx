import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { decisionsOf } from '../decide/decisions-of.ts';
import { useMoment } from '../moments.ts';
import type { Desk } from '../use-company.ts';
import { useWaiting } from '../decide/use-waiting.ts';
import { AboutOrder } from './about-order.tsx';
import styles from './after-sales.module.css';
import { AnswerLetterForm } from './answer-letter-form.tsx';
import { LetterWords } from './letter-words.tsx';

export interface LetterPanelProps {
  desk: Desk;
  letter: Desk['view']['letters'][number];
  onAnswered: () => void;
}

/** A letter, what happened to its order, and the answer. */
export function LetterPanel({ desk, letter, onAnswered }: LetterPanelProps) {
  const { t } = useTranslation('market/after-sales');
  const moment = useMoment();
  const { world, company, view } = desk;
  const isDecided = decisionsOf(useWaiting(desk), 'answer-letter').some((one) => one.letter === letter.id);
  const story = useQuery(
    api.market.companies.order.queryOptions({ input: { world: world.id, company, order: letter.order } }),
  );
  if (story.isError) return <FailureState error={story.error} onRetry={() => void story.refetch()} />;
  if (!story.data) return <Skeleton />;
  const { order } = story.data;
  const { answer } = letter;
  return (
    <div className={styles.panel}>
      <LetterWords view={view} letter={letter} />
      {answer && (
        <section>
          <h3 className={styles.heading}>{t('letter.answered', { at: moment(answer.at) })}</h3>
          <p className={styles.quiet}>{t(`letter.stance.${answer.stance}`)}</p>
          <p className={styles.answer}>{answer.text}</p>
        </section>
      )}
      {!answer && isDecided && <p>{t('letter.waiting')}</p>}
      {!answer && !isDecided && (
        <AnswerLetterForm desk={desk} letter={letter} order={order} onAnswered={onAnswered} />
      )}
      <AboutOrder desk={desk} story={story.data} />
    </div>
  );
}
