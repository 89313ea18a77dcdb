import type { World, WorldShock } from '@portolan/contract/market';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useDone } from '../../../ui/done.tsx';
import { useFormat } from '../../../ui/format.ts';

/** The way back from a shock that was let strike, as long as its day has not been played. */
export function TakeBackShock({ world, shock }: { world: World; shock: WorldShock }) {
  const { t } = useTranslation(['market/decide', 'market']);
  const format = useFormat();
  const queries = useQueryClient();
  const done = useDone();
  const what = format.said(shock.name);
  const made = useQuery(api.market.interventions.list.queryOptions({ input: { world: world.id } }));
  const line = made.data?.find(
    ({ decision, state }) =>
      state === 'waiting' && decision.kind === 'strike-shock' && decision['shock'] === shock.id,
  );
  const takeBack = useMutation(
    api.market.interventions.takeBack.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.market.interventions.key() });
        done(t('takenBack', { what }));
      },
    }),
  );
  if (!line) return null;
  return (
    <Button
      size="small"
      loading={takeBack.isPending}
      aria-label={t('waiting.takeBackWhat', { what })}
      onClick={() => takeBack.mutate({ world: world.id, line: line.id })}
    >
      {t('waiting.takeBack')}
    </Button>
  );
}
