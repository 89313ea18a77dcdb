import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Desk } from '../use-company.ts';
import { RawValues } from '../why/raw-values.tsx';
import { reasonsOf, type Path } from '../why/reasons.ts';
import { Replaying } from '../why/replaying.tsx';
import { ShownPage } from '../why/shown-page.tsx';
import { useSeen, type Seen } from '../why/use-seen.ts';
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
  const seen = useSeen(desk);
  const told = useQuery(
    api.market.questions.explainVisit.queryOptions({
      input: { world: desk.world.id, company: desk.company, ...visit },
      staleTime: NEVER,
    }),
  );
  if (told.isError) return <FailureState error={told.error} onRetry={() => void told.refetch()} />;
  if (!told.data) return <Replaying />;
  const { path } = told.data;
  return (
    <div className={styles.why}>
      <WhySentence path={path} reasons={reasonsOf(path)} seen={seen} />
      <OwnRows path={path} seen={seen} />
      <ShownPage path={path} seen={seen} />
      <RawValues path={path} seen={seen} />
    </div>
  );
}

/** Where the company itself stood on the page, and how far the buyer came with it. */
function OwnRows({ path, seen }: { path: Path; seen: Seen }) {
  const { t } = useTranslation('market/lost');
  const format = useFormat();
  const own = path.rows.flatMap((row, place) =>
    row.isExamined && seen.listing(row).isOwn ? [{ place: place + 1, isClicked: row.isClicked }] : [],
  );
  const steps = [
    { step: 'clicked', rows: own.filter(({ isClicked }) => isClicked) },
    { step: 'examined', rows: own.filter(({ isClicked }) => !isClicked) },
  ] as const;
  return steps.map(
    ({ step, rows }) =>
      rows.length > 0 && (
        <p key={step}>
          {t(`lost.ownRows.${step}`, {
            count: rows.length,
            rows: format.list(rows.map(({ place }) => format.number(place))),
          })}
        </p>
      ),
  );
}
