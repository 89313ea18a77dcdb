import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../app/link-button.tsx';
import { usePanel } from '../../../app/panel.ts';
import { ClassifyForm } from '../../../features/market/border/classify-form.tsx';
import { DeclarationForm } from '../../../features/market/border/declaration-form.tsx';
import { DeclarationsTable } from '../../../features/market/border/declarations-table.tsx';
import { PapersTable } from '../../../features/market/border/papers-table.tsx';
import { ProtectedMarks } from '../../../features/market/border/protected-marks.tsx';
import { useCompany } from '../../../features/market/use-company.ts';
import { WaitingDecisions } from '../../../features/market/decide/waiting-decisions.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { useIsNarrow } from '../../../ui/media.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import styles from '../student.module.css';

const KINDS = [
  'classify-goods',
  'set-declaration',
  'register-tax',
  'register-producer',
  'get-document',
] as const;

/** What borders, registers and the law ask of the company's goods: what is missing, what it costs, and by when. */
export function CompliancePage() {
  const { t } = useTranslation('student');
  const desk = useCompany();
  const { view } = desk;
  const codes = usePanel('classify');
  const declarations = usePanel('declare');
  const isNarrow = useIsNarrow();
  const missing = view.papers.filter(({ state }) => state === 'missing').length;
  if (view.border.declarations.length === 0) {
    return (
      <>
        <PageHeader title={t('compliance.nothing')} tab={t('compliance.tab')} help={t('compliance.help')} />
        <EmptyState
          title={t('compliance.nothingTitle')}
          text={t('compliance.nothingText')}
          action={<LinkButton to="/student/sourcing/cost">{t('compliance.toCost')}</LinkButton>}
        />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={missing === 0 ? t('compliance.complete') : t('compliance.title', { count: missing })}
        tab={t('compliance.tab')}
        help={t('compliance.help')}
      />
      <WaitingDecisions desk={desk} kinds={KINDS} />
      <h2 className={styles.heading}>{t('compliance.papers')}</h2>
      <PapersTable desk={desk} onClassify={codes.open} />
      <Fold title={t('compliance.declarations')} isOpenAtFirst={!isNarrow}>
        <DeclarationsTable view={view} onOpen={declarations.open} />
      </Fold>
      <Fold title={t('compliance.marks')}>
        <ProtectedMarks view={view} />
      </Fold>
      <SidePanel isOpen={codes.id !== undefined} title={t('compliance.classify')} onClose={codes.close}>
        {codes.id !== undefined && (
          <ClassifyForm key={codes.id} desk={desk} product={codes.id} onDecided={codes.close} />
        )}
      </SidePanel>
      <SidePanel
        isOpen={declarations.id !== undefined}
        title={t('compliance.declare')}
        onClose={declarations.close}
      >
        {declarations.id !== undefined && (
          <DeclarationForm
            key={declarations.id}
            desk={desk}
            country={declarations.id}
            onDecided={declarations.close}
          />
        )}
      </SidePanel>
    </>
  );
}
