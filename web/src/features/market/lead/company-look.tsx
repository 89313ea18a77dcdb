import type { CompanyCard, World } from '@portolan/contract/market';
import { FailureState } from '../../../app/failure-state.tsx';
import { AdIncrement } from './ad-increment.tsx';
import { BidReview } from './bid-review.tsx';
import { CompanyJournal } from './company-journal.tsx';
import { NewsList } from '../news-list.tsx';
import { useSightSoFar } from '../sight.ts';
import { CompanyRescue } from '../treasury/company-rescue.tsx';

export interface CompanyLookProps {
  world: World;
  company: string;
  /** Who leads the world may put money into the company. */
  mayIntervene?: boolean;
}

/** A company as its teacher looks in on it: how it stands, what it decided and what happened to it. */
export function CompanyLook({ world, company: id, mayIntervene = false }: CompanyLookProps) {
  const company = world.companies.find((one) => one.id === id);
  // Nobody looks into a computer company.
  if (company?.kind !== 'team') return null;
  return <TeamLook world={world} company={company} mayIntervene={mayIntervene} />;
}

interface TeamLookProps {
  world: World;
  company: CompanyCard;
  mayIntervene: boolean;
}

function TeamLook({ world, company, mayIntervene }: TeamLookProps) {
  const { sight, error, retry } = useSightSoFar({ world: world.id, company: company.id });
  if (error) return <FailureState error={error} onRetry={retry} />;
  if (!sight) return null;
  return (
    <>
      {mayIntervene && <CompanyRescue world={world} company={company.id} view={sight} />}
      <AdIncrement world={world} company={company.id} view={sight} />
      <BidReview world={world} company={company.id} view={sight} />
      <CompanyJournal world={world.id} company={company} view={sight} />
      <NewsList world={world} company={company.id} />
    </>
  );
}
