import { useTranslation } from 'react-i18next';
import { usePanel } from '../../../app/panel.ts';
import { AnswerInspectionForm } from '../../../features/market/supply/answer-inspection-form.tsx';
import { InspectGoodsForm } from '../../../features/market/supply/inspect-goods-form.tsx';
import { OrderSampleForm } from '../../../features/market/supply/order-sample-form.tsx';
import { SamplesTable } from '../../../features/market/supply/samples-table.tsx';
import { SuppliersTable } from '../../../features/market/supply/suppliers-table.tsx';
import { SuppliesTable } from '../../../features/market/supply/supplies-table.tsx';
import { useCompany } from '../../../features/market/use-company.ts';
import { useNames } from '../../../features/market/use-names.ts';
import { WaitingDecisions } from '../../../features/market/decide/waiting-decisions.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import styles from '../student.module.css';

/** Whom the company buys from: how good and how busy they are, and what is on order with them. */
export function SuppliersPage() {
  const { t } = useTranslation('student');
  const desk = useCompany();
  const { view } = desk;
  const name = useNames(view);
  const sample = usePanel('sample');
  const inspect = usePanel('inspect');
  const answer = usePanel('report');
  const supplyOf = (id: string | undefined) => view.supplies.find((supply) => String(supply.id) === id);
  const asked = supplyOf(inspect.id);
  const answered = supplyOf(answer.id);
  const reports = view.supplies.filter(({ inspection }) => inspection?.report && !inspection.isAnswered);
  const held = view.supplies.filter(({ heldSince }) => heldSince !== undefined);
  const title = () => {
    if (held.length > 0) return t('suppliers.title.held', { count: held.length });
    if (reports.length > 0) return t('suppliers.title.reports', { count: reports.length });
    return t('suppliers.title.orders', { count: view.supplies.length });
  };
  return (
    <>
      <PageHeader title={title()} tab={t('suppliers.tab')} help={t('suppliers.help')} />
      <WaitingDecisions desk={desk} kinds={['order-sample', 'inspect-goods', 'answer-inspection']} />
      {view.supplies.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('suppliers.onOrder')}</h2>
          <SuppliesTable
            view={view}
            onInspect={({ id }) => inspect.open(String(id))}
            onAnswer={({ id }) => answer.open(String(id))}
          />
          <h2 className={styles.heading}>{t('suppliers.tab')}</h2>
        </>
      )}
      <SuppliersTable view={view} onOpen={sample.open} />
      <h2 className={styles.heading}>{t('suppliers.samples')}</h2>
      <SamplesTable view={view} />
      <SidePanel
        isOpen={sample.id !== undefined}
        title={t('suppliers.sampleOf', { supplier: name('supplier', sample.id ?? '') })}
        onClose={sample.close}
      >
        {sample.id !== undefined && (
          <OrderSampleForm key={sample.id} desk={desk} supplier={sample.id} onOrdered={sample.close} />
        )}
      </SidePanel>
      <SidePanel isOpen={asked !== undefined} title={t('suppliers.inspect')} onClose={inspect.close}>
        {asked && <InspectGoodsForm key={asked.id} desk={desk} supply={asked} onAsked={inspect.close} />}
      </SidePanel>
      <SidePanel isOpen={answered !== undefined} title={t('suppliers.report')} onClose={answer.close}>
        {answered && (
          <AnswerInspectionForm key={answered.id} desk={desk} supply={answered} onAnswered={answer.close} />
        )}
      </SidePanel>
    </>
  );
}
