import type { World } from '@portolan/contract/market';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { CompanyJournal } from './company-journal.tsx';
import { NewsList } from './news-list.tsx';
import { CompanyRescue } from './treasury/company-rescue.tsx';

export interface CompanyLookProps {
  world: World;
  company: string;
  /** Who leads the world may put money into the company. */
  mayIntervene?: boolean;
}

/** A company as its teacher looks in on it: how it stands, what it decided and what happened to it. */
export function CompanyLook({ world, company: id, mayIntervene = false }: CompanyLookProps) {
  const company = world.companies.find((one) => one.id === id);
  const input = { world: world.id, company: id };
  const view = useQuery(api.market.companies.view.queryOptions({ input, enabled: company?.kind === 'team' }));
  if (view.isError) return <FailureState error={view.error} onRetry={() => void view.refetch()} />;
  if (!company || !view.data) return null;
  return (
    <>
      {mayIntervene && <CompanyRescue world={world} company={id} view={view.data} />}
      <CompanyJournal world={world.id} company={company} view={view.data} />
      <NewsList world={world} company={id} />
    </>
  );
}
