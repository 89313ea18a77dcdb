import type { SeatPlay, World } from '@portolan/contract/market';
import { isUnfinished } from '@portolan/contract/question-states';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useFormat } from '../../../ui/format.ts';
import { LongWork } from '../../../ui/long-work.tsx';
import questions from '../../../ui/questions.module.css';

export interface SeatPlaysProps {
  world: World;
  plays: readonly SeatPlay[];
  words: (play: SeatPlay) => string;
  opened: string | undefined;
  onOpen: (play: string) => void;
}

/** The swaps and panels asked so far: those still being played with their progress, the others to be opened. */
export function SeatPlays({ world, plays, words, opened, onOpen }: SeatPlaysProps) {
  const { t } = useTranslation('market/seats');
  const format = useFormat();
  return (
    <ul className={questions.list} aria-label={t('asked')}>
      {plays.map((play) => {
        const { id, state, progress, by, askedAt } = play;
        return (
          <li key={id}>
            {isUnfinished(play) ? (
              <LongWork
                title={words(play)}
                done={progress}
                note={t(state === 'waiting' ? 'inLine' : 'mayLeave')}
                action={<Cancel world={world.id} play={id} what={words(play)} />}
              />
            ) : (
              <div className={id === opened ? questions.opened : questions.asked}>
                <div>
                  <p>{words(play)}</p>
                  <p className={questions.quiet}>
                    {t('by', { who: by.name, time: format.dateTime(askedAt) })}
                  </p>
                </div>
                {state === 'done' ? (
                  <Button onClick={() => onOpen(id)} aria-label={t('openWhat', { what: words(play) })}>
                    {t('open')}
                  </Button>
                ) : (
                  <Tag color={state === 'failed' ? 'error' : 'default'}>{t(`state.${state}`)}</Tag>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Cancel({ world, play, what }: { world: string; play: string; what: string }) {
  const { t } = useTranslation('market/seats');
  const queries = useQueryClient();
  const cancel = useMutation(
    api.market.seats.cancel.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: api.market.seats.plays.key() }),
    }),
  );
  return (
    <Button
      loading={cancel.isPending}
      aria-label={t('cancelWhat', { what })}
      onClick={() => cancel.mutate({ world, play })}
    >
      {t('cancel')}
    </Button>
  );
}
