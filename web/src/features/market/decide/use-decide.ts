import type { JournalLine } from '@portolan/contract/market';
import type { Decision } from '@portolan/engine';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useDone } from '../../../ui/done.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { OwnSeat } from '../use-company.ts';

export interface Decide {
  /** Rejects when the decision is refused. */
  decide: (decision: Decision) => Promise<JournalLine>;
  isDeciding: boolean;
  /** For `useFormProblems`, which puts each fault at its field. */
  error: unknown;
}

/**
 * Decides for the own company: says so with a way back, which stays open until the day is played. Refusals tell
 * themselves in a corner, unless a form shows them (`failsInPlace`).
 */
export function useDecide({ world, company }: OwnSeat, { failsInPlace = false } = {}): Decide {
  const { t } = useTranslation(['market/decide', 'market']);
  const format = useFormat();
  const queries = useQueryClient();
  const done = useDone();
  const takeBack = useTakeBack({ world, company });
  const decide = useMutation(
    api.market.companies.decide.mutationOptions({
      meta: { failsInPlace },
      onSuccess: async ({ id, day, decision }) => {
        await queries.invalidateQueries({ queryKey: api.market.companies.journal.key() });
        done(t('decided', { what: t(`kind.${decision.kind}`), day: format.day(day) }), () => takeBack(id));
      },
    }),
  );
  return {
    decide: (decision) => decide.mutateAsync({ world: world.id, company, decision }),
    isDeciding: decide.isPending,
    error: decide.error,
  };
}

/** Takes a decision back whose day has not been played: `takeBack(line.id)`. */
export function useTakeBack({ world, company }: OwnSeat): (line: string) => void {
  const { t } = useTranslation(['market/decide', 'market']);
  const queries = useQueryClient();
  const done = useDone();
  const takeBack = useMutation(
    api.market.companies.takeBack.mutationOptions({
      onSuccess: async ({ decision }) => {
        await queries.invalidateQueries({ queryKey: api.market.companies.journal.key() });
        done(t('takenBack', { what: t(`kind.${decision.kind}`) }));
      },
    }),
  );
  return (line) => takeBack.mutate({ world: world.id, company, line });
}
