import type { Change, WhatIf } from '@portolan/contract/market';
import { isUnfinished } from '@portolan/contract/question-states';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useFormat } from '../../../ui/format.ts';
import { LongWork } from '../../../ui/long-work.tsx';
import type { OwnSeat } from '../use-company.ts';
import questions from '../../../ui/questions.module.css';

export interface WhatIfsProps {
  seat: OwnSeat;
  whatIfs: readonly WhatIf[];
  words: (changes: readonly Change[]) => string;
  opened: string | undefined;
  onOpen: (whatIf: string) => void;
}

/** The what-ifs asked so far: those still being played with their progress, the others to be opened. */
export function WhatIfs({ seat, whatIfs, words, opened, onOpen }: WhatIfsProps) {
  const { t } = useTranslation('market/what-if');
  const format = useFormat();
  return (
    <ul className={questions.list} aria-label={t('whatIf.asked')}>
      {whatIfs.map(({ id, changes, state, progress, by, askedAt }) => (
        <li key={id}>
          {isUnfinished({ state }) ? (
            <LongWork
              title={words(changes)}
              done={progress}
              note={t('whatIf.mayLeave')}
              action={<Cancel seat={seat} whatIf={id} />}
            />
          ) : (
            <div className={id === opened ? questions.opened : questions.asked}>
              <div>
                <p>{words(changes)}</p>
                <p className={questions.quiet}>
                  {t('whatIf.by', { who: by.name, time: format.dateTime(askedAt) })}
                </p>
              </div>
              {state === 'done' ? (
                <Button
                  onClick={() => onOpen(id)}
                  aria-label={t('whatIf.openWhat', { what: words(changes) })}
                >
                  {t('whatIf.open')}
                </Button>
              ) : (
                <Tag color={state === 'failed' ? 'error' : 'default'}>{t(`whatIf.state.${state}`)}</Tag>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Cancel({ seat: { world, company }, whatIf }: { seat: OwnSeat; whatIf: string }) {
  const { t } = useTranslation('market/what-if');
  const queries = useQueryClient();
  const cancel = useMutation(
    api.market.questions.cancelWhatIf.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: api.market.questions.whatIfs.key() }),
    }),
  );
  return (
    <Button loading={cancel.isPending} onClick={() => cancel.mutate({ world: world.id, company, whatIf })}>
      {t('whatIf.cancel')}
    </Button>
  );
}
