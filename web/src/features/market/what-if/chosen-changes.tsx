import type { Change } from '@portolan/contract/market';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useFormProblems } from '../../../app/form-problems.ts';
import type { OwnSeat } from '../use-company.ts';
import questions from '../../../ui/questions.module.css';
import styles from './what-if.module.css';

export interface ChosenChangesProps {
  seat: OwnSeat;
  changes: readonly Change[];
  words: (change: Change) => string;
  onDrop: (place: number) => void;
  onAsked: (whatIf: string) => void;
}

/** The question so far: its decisions, each of which can be left out again, and the button that plays it. */
export function ChosenChanges({ seat, changes, words, onDrop, onAsked }: ChosenChangesProps) {
  const { t } = useTranslation('market/what-if');
  const queries = useQueryClient();
  const { world, company } = seat;
  const ask = useMutation(
    api.market.questions.askWhatIf.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: async ({ id }) => {
        await queries.invalidateQueries({ queryKey: api.market.questions.whatIfs.key() });
        onAsked(id);
      },
    }),
  );
  const { problem, fieldErrors } = useFormProblems(ask.error);
  const wrong = [...(problem ? [problem] : []), ...fieldErrors.map(({ message }) => message)];
  if (changes.length === 0) return null;
  return (
    <section className={styles.chosen} aria-label={t('whatIf.chosen')}>
      <h3>{t('whatIf.chosen')}</h3>
      <ol>
        {changes.map((change, place) => (
          <li key={JSON.stringify(change)}>
            <span>{words(change)}</span>
            <Button
              type="link"
              size="small"
              aria-label={t('whatIf.leaveOutWhat', { what: words(change) })}
              onClick={() => onDrop(place)}
            >
              {t('whatIf.leaveOut')}
            </Button>
          </li>
        ))}
      </ol>
      {wrong.length > 0 && <Alert type="error" showIcon title={wrong.join(' ')} />}
      {changes.length > 1 && <p className={questions.quiet}>{t('whatIf.severalHelp')}</p>}
      <Button
        type="primary"
        loading={ask.isPending}
        onClick={() => ask.mutate({ world: world.id, company, changes: [...changes] })}
      >
        {t('whatIf.ask', { count: changes.length })}
      </Button>
    </section>
  );
}
