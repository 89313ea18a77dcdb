import type { WaysToPlay, World } from '@portolan/contract/market';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useFormat } from '../../../ui/format.ts';
import questions from '../../../ui/questions.module.css';
import styles from './seats.module.css';

/** Has every team held against the reference rivals in its own seat. */
export function OrderPanels({ world, ways }: { world: World; ways: WaysToPlay }) {
  const { t } = useTranslation('market/seats');
  const format = useFormat();
  const queries = useQueryClient();
  const order = useMutation(
    api.market.seats.orderPanels.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.market.seats.plays.key() }),
    }),
  );
  const teams = world.companies.filter(({ kind }) => kind === 'team').length;
  return (
    <section className={styles.sheet} aria-label={t('panels.title')}>
      <h2>{t('panels.title')}</h2>
      <p className={questions.quiet}>{t('panels.help', { rivals: ways.panel })}</p>
      <p className={questions.quiet}>
        {t('panels.cost', { plays: format.number(teams * (ways.panel + 1)), count: world.day })}
      </p>
      <Button loading={order.isPending} onClick={() => order.mutate({ world: world.id })}>
        {t('panels.order', { day: format.day(world.day) })}
      </Button>
    </section>
  );
}
