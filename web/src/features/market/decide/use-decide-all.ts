import type { Decision } from '@portolan/engine';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../app/api.ts';
import { useDone } from '../../../ui/done.tsx';
import type { OwnSeat } from '../use-company.ts';
import { useTakeBack } from './use-decide.ts';

/** Decides the same for many things, one after the other, and says so once; undo takes all of it back. */
export function useDecideAll({ world, company }: OwnSeat): (decisions: readonly Decision[]) => Promise<void> {
  const { t } = useTranslation('market');
  const queries = useQueryClient();
  const done = useDone();
  const takeBack = useTakeBack({ world, company });
  const decideAll = useMutation({
    mutationFn: async (decisions: readonly Decision[]) => {
      const lines: string[] = [];
      for (const decision of decisions) {
        const { id } = await client.market.companies.decide({ world: world.id, company, decision });
        lines.push(id);
      }
      return lines;
    },
    onSuccess: (lines) => done(t('decidedMany', { count: lines.length }), () => lines.forEach(takeBack)),
    // Also after a refusal in the middle: what was decided before it stands.
    onSettled: () => queries.invalidateQueries({ queryKey: api.market.companies.journal.key() }),
  });
  return async (decisions) => {
    await decideAll.mutateAsync(decisions);
  };
}
