import type { World } from '@portolan/contract/market';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { LongWork } from '../../../ui/long-work.tsx';
import styles from './play-controls.module.css';

/** The teacher's hand on the world's clock: a day, a week, so many days, stop, pause. */
export function PlayControls({ world }: { world: World }) {
  const { t } = useTranslation('market/lead');
  const queries = useQueryClient();
  const [days, setDays] = useState(3);
  // How many days were asked for in one go, so that progress has a whole.
  const [asked, setAsked] = useState(0);
  const refresh = () => queries.invalidateQueries({ queryKey: api.market.key() });
  const play = useMutation(
    api.market.worlds.playDays.mutationOptions({
      onSuccess: ({ daysAhead }) => {
        setAsked(daysAhead);
        return refresh();
      },
    }),
  );
  const stop = useMutation(api.market.worlds.stopPlaying.mutationOptions({ onSuccess: refresh }));
  const setState = useMutation(api.market.worlds.setState.mutationOptions({ onSuccess: refresh }));
  const run = (count: number) => play.mutate({ world: world.id, count });

  if (world.daysAhead > 0) {
    const whole = Math.max(asked, world.daysAhead);
    return (
      <LongWork
        title={t('play.playing', { day: world.day + 1 })}
        done={whole - world.daysAhead}
        total={whole}
        note={t('play.mayLeave')}
        action={
          <Button onClick={() => stop.mutate({ world: world.id })} loading={stop.isPending}>
            {t('play.stop')}
          </Button>
        }
      />
    );
  }
  if (world.state === 'ended') return <p>{t('play.ended')}</p>;
  const left = world.scenario.days - world.day;
  return (
    <div className={styles.controls}>
      <Button type="primary" disabled={left < 1} loading={play.isPending} onClick={() => run(1)}>
        {t('play.one')}
      </Button>
      <Button disabled={left < 7} loading={play.isPending} onClick={() => run(7)}>
        {t('play.week')}
      </Button>
      <Space.Compact>
        <InputNumber
          min={1}
          max={Math.max(1, left)}
          value={days}
          aria-label={t('play.howMany')}
          onChange={(value) => setDays(value ?? 1)}
        />
        <Button disabled={left < days} loading={play.isPending} onClick={() => run(days)}>
          {t('play.many', { count: days })}
        </Button>
      </Space.Compact>
      <span className={styles.grow} />
      {world.state === 'open' ? (
        <Button onClick={() => setState.mutate({ world: world.id, state: 'paused' })}>
          {t('play.pause')}
        </Button>
      ) : (
        <Button onClick={() => setState.mutate({ world: world.id, state: 'open' })}>
          {t('play.reopen')}
        </Button>
      )}
      <ConfirmButton
        label={t('play.end')}
        title={t('play.endTitle')}
        consequence={t('play.endConsequence')}
        isDestructive
        onConfirm={() => setState.mutateAsync({ world: world.id, state: 'ended' })}
      />
    </div>
  );
}
