import type { World, WorldShock } from '@portolan/contract/market';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Select, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { useDone } from '../../../ui/done.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import styles from './shock-list.module.css';
import { TakeBackShock } from './take-back-shock.tsx';

/** What may strike the market from outside, and the teacher's hand on it. */
export function ShockList({ world }: { world: World }) {
  const { t } = useTranslation('market/shocks');
  const shocks = useQuery(api.market.interventions.shocks.queryOptions({ input: { world: world.id } }));
  if (shocks.isError) return <FailureState error={shocks.error} onRetry={() => void shocks.refetch()} />;
  if (!shocks.data) return null;
  if (shocks.data.length === 0) return <EmptyState title={t('shock.none')} text={t('shock.noneText')} />;
  return (
    <ul className={styles.list}>
      {shocks.data.map((shock) => (
        <li key={shock.id} className={styles.shock}>
          <ShockCard world={world} shock={shock} />
        </li>
      ))}
    </ul>
  );
}

function ShockCard({ world, shock }: { world: World; shock: WorldShock }) {
  const { t } = useTranslation('market/shocks');
  const format = useFormat();
  const { name, story, days, strikesOn, state } = shock;
  return (
    <>
      <h3 className={styles.name}>
        {format.said(name)}{' '}
        {strikesOn !== null && <Tag>{t(`shock.${state}`, { day: format.day(strikesOn) })}</Tag>}
      </h3>
      <p>{format.said(story)}</p>
      <p className={styles.quiet}>{t('shock.lasts', { count: days })}</p>
      {state === 'waits' && world.state !== 'ended' && <Strike world={world} shock={shock} />}
      {state === 'decided' && <TakeBackShock world={world} shock={shock} />}
    </>
  );
}

/** Until its day is played a shock can be taken back. */
function Strike({ world, shock }: { world: World; shock: WorldShock }) {
  const { t } = useTranslation('market/shocks');
  const format = useFormat();
  const queries = useQueryClient();
  const done = useDone();
  const [company, setCompany] = useState<string>();
  const refresh = () => queries.invalidateQueries({ queryKey: api.market.interventions.key() });
  const takeBack = useMutation(api.market.interventions.takeBack.mutationOptions({ onSuccess: refresh }));
  const strike = useMutation(
    api.market.interventions.make.mutationOptions({
      onSuccess: async ({ id, day }) => {
        await refresh();
        done(t('shock.done', { shock: format.said(shock.name), day: format.day(day) }), () =>
          takeBack.mutate({ world: world.id, line: id }),
        );
      },
    }),
  );
  const intervention = {
    kind: 'strike-shock',
    shock: shock.id,
    ...(company !== undefined && { company }),
  };
  return (
    <div className={styles.strike}>
      {shock.hitsOne && (
        <Select
          className={styles.whom ?? ''}
          allowClear
          value={company}
          placeholder={t('shock.anybody')}
          aria-label={t('shock.whom')}
          options={world.companies.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setCompany}
        />
      )}
      <ConfirmButton
        label={t('shock.strike')}
        title={t('shock.title', { shock: format.said(shock.name) })}
        consequence={t('shock.consequence', { day: format.day(world.decidingFor) })}
        onConfirm={() => strike.mutateAsync({ world: world.id, intervention })}
      />
    </div>
  );
}
