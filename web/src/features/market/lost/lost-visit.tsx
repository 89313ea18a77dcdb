import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import type { Desk } from '../use-company.ts';
import { RawValues } from '../why/raw-values.tsx';
import { reasonsOf } from '../why/reasons.ts';
import { ShownPage } from '../why/shown-page.tsx';
import { useSeen } from '../why/use-seen.ts';
import styles from '../why/why.module.css';
import { WhySentence } from '../why/why-sentence.tsx';

/** A visit of a day that was played. */
export interface VisitAsked {
  day: number;
  market: string;
  slice: number;
  session: number;
}

/** The past does not change. */
const NEVER = Number.POSITIVE_INFINITY;

/** One visit that saw an offer of the company, from the inside: what stood there, what was weighed, what came of it. */
export function LostVisit({ desk, visit }: { desk: Desk; visit: VisitAsked }) {
  const { t } = useTranslation('market/why');
  const seen = useSeen(desk);
  const told = useQuery(
    api.market.questions.explainVisit.queryOptions({
      input: { world: desk.world.id, company: desk.company, ...visit },
      staleTime: NEVER,
    }),
  );
  if (told.isError) return <FailureState error={told.error} onRetry={() => void told.refetch()} />;
  if (!told.data) return <Skeleton aria-label={t('why.playing')} paragraph={{ rows: 6 }} title={false} />;
  const { path } = told.data;
  return (
    <div className={styles.why}>
      <WhySentence path={path} reasons={reasonsOf(path)} seen={seen} />
      <ShownPage path={path} seen={seen} />
      <RawValues path={path} seen={seen} />
    </div>
  );
}
