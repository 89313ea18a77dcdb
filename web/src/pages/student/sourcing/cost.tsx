import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureState } from '../../../app/failure-state.tsx';
import { usePanel } from '../../../app/panel.ts';
import { CodeNote } from '../../../features/market/sourcing/code-note.tsx';
import { CostForm } from '../../../features/market/sourcing/cost-form.tsx';
import { questionOf, startOf } from '../../../features/market/sourcing/cost-typed.ts';
import { LandedCostTable } from '../../../features/market/sourcing/landed-cost-table.tsx';
import { useCostResult } from '../../../features/market/sourcing/use-cost-result.ts';
import { useLandedCost } from '../../../features/market/sourcing/use-landed-cost.ts';
import { useCompany, type Desk } from '../../../features/market/use-company.ts';
import { WaitingDecisions } from '../../../features/market/decide/waiting-decisions.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import styles from '../student.module.css';

/** What a unit earns before it is bought; the offer of the address, or the first, is where it begins. */
export function CostPage() {
  const desk = useCompany();
  const { id } = usePanel('offer');
  return <Calculator key={id ?? ''} desk={desk} chosen={id} />;
}

function Calculator({ desk, chosen }: { desk: Desk; chosen: string | undefined }) {
  const { t } = useTranslation('student');
  const [start] = useState(() => startOf(desk.view, chosen));
  const [question, setQuestion] = useState(() => questionOf(desk.view, start));
  const cost = useLandedCost(desk, useDeferredValue(question));
  const title = useCostResult(question && cost.data);
  return (
    <>
      <PageHeader title={title} tab={t('cost.tab')} help={t('cost.help')} />
      <div className={styles.beside}>
        <CostForm desk={desk} start={start} cost={cost.data} onChange={setQuestion} />
        <div>
          {cost.isError && <FailureState error={cost.error} onRetry={() => void cost.refetch()} />}
          {cost.data && question && !cost.isError && (
            <>
              <LandedCostTable cost={cost.data} isStale={cost.isPlaceholderData} />
              <CodeNote view={desk.view} question={question} />
            </>
          )}
        </div>
      </div>
      <WaitingDecisions desk={desk} kinds={['order-goods']} />
    </>
  );
}
