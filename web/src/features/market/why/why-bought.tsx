import { useQuery } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import type { Desk } from '../use-company.ts';
import { ChoiceReasons } from './choice-reasons.tsx';
import { RawValues } from './raw-values.tsx';
import { reasonsOf } from './reasons.ts';
import { Replaying } from './replaying.tsx';
import { ShownPage } from './shown-page.tsx';
import { useSeen } from './use-seen.ts';
import styles from './why.module.css';
import { WhySentence } from './why-sentence.tsx';

/** A day does not change any more once it is played, and neither does what is told of it. */
const NEVER = Number.POSITIVE_INFINITY;

/** Why the buyer of an order bought it: in a sentence, then by its reasons, then the page they saw, then every value. */
export function WhyBought({ desk, order }: { desk: Desk; order: number }) {
  const { world, company } = desk;
  const told = useQuery(
    api.market.questions.explainOrder.queryOptions({
      input: { world: world.id, company, order },
      staleTime: NEVER,
    }),
  );
  const seen = useSeen(desk);
  if (told.isError) return <FailureState error={told.error} onRetry={() => void told.refetch()} />;
  if (!told.data) return <Replaying />;
  const { path } = told.data;
  const reasons = reasonsOf(path);
  return (
    <div className={styles.why}>
      <WhySentence path={path} reasons={reasons} seen={seen} />
      {reasons && <ChoiceReasons reasons={reasons} seen={seen} />}
      <ShownPage path={path} seen={seen} />
      <RawValues path={path} seen={seen} />
    </div>
  );
}
