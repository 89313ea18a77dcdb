import { useTranslation } from 'react-i18next';
import { usePanel } from '../../../app/panel.ts';
import { StudyCards } from '../../../features/market/sourcing/study-cards.tsx';
import { StudyReport } from '../../../features/market/sourcing/study-report.tsx';
import { StudyShop } from '../../../features/market/sourcing/study-shop.tsx';
import { useStudyFinding } from '../../../features/market/sourcing/use-study-finding.ts';
import { useCompany } from '../../../features/market/use-company.ts';
import { useNames } from '../../../features/market/use-names.ts';
import { WaitingDecisions } from '../../../features/market/decide/waiting-decisions.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import styles from '../student.module.css';

/** What the company knows of the buyers, and the studies it can buy to know more. */
export function StudiesPage() {
  const { t } = useTranslation('student');
  const desk = useCompany();
  const { view } = desk;
  const name = useNames(view);
  const find = useStudyFinding(view);
  const panel = usePanel('study');
  const latest = view.studies.at(-1);
  const opened = panel.id === undefined ? undefined : view.studies[Number(panel.id)];
  return (
    <>
      <PageHeader
        title={latest ? find(latest) : t('studies.none')}
        tab={t('studies.tab')}
        help={t('studies.help')}
      />
      <WaitingDecisions desk={desk} kinds={['buy-study']} />
      {latest ? (
        <StudyCards view={view} onOpen={(place) => panel.open(String(place))} />
      ) : (
        <EmptyState title={t('studies.empty')} text={t('studies.emptyText')} />
      )}
      <h2 className={styles.heading}>{t('studies.onSale')}</h2>
      <StudyShop desk={desk} />
      <SidePanel
        isOpen={opened !== undefined}
        title={name('study', opened?.study ?? '')}
        onClose={panel.close}
      >
        {opened && <StudyReport view={view} result={opened} />}
      </SidePanel>
    </>
  );
}
