import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../app/link-button.tsx';
import { usePanel } from '../../../app/panel.ts';
import { ConceptReports } from '../../../features/market/research/concept-reports.tsx';
import { KeywordReport } from '../../../features/market/research/keyword-report.tsx';
import {
  BuyKeywordsForm,
  TestConceptForm,
  TrackPricesForm,
} from '../../../features/market/research/research-forms.tsx';
import { TrackerReport } from '../../../features/market/research/tracker-report.tsx';
import { useCompany } from '../../../features/market/use-company.ts';
import { WaitingDecisions } from '../../../features/market/decide/waiting-decisions.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import styles from '../student.module.css';

const KINDS = ['track-prices', 'buy-keywords', 'test-concept'] as const;

/** What can be found out about rivals, searches and plans, for money and with an error. */
export function ResearchPage() {
  const { t } = useTranslation('student');
  const desk = useCompany();
  const { trackers, keywordLists, concepts, onSale } = desk.view.research;
  const panel = usePanel('research');
  const results = trackers.length + keywordLists.length + concepts.length;
  const isSold = onSale.tracker ?? onSale.keywords ?? onSale.concept;
  return (
    <>
      <PageHeader
        title={t(results === 0 ? 'research.none' : 'research.title', { count: results })}
        tab={t('research.tab')}
        help={t('research.help')}
        actions={
          <>
            {onSale.tracker && <Button onClick={() => panel.open('track')}>{t('research.track')}</Button>}
            {onSale.keywords && (
              <Button onClick={() => panel.open('keywords')}>{t('research.keywords')}</Button>
            )}
            {onSale.concept && <Button onClick={() => panel.open('concept')}>{t('research.concept')}</Button>}
          </>
        }
      />
      <WaitingDecisions desk={desk} kinds={KINDS} />
      {results === 0 && (
        <EmptyState
          title={t(isSold ? 'research.empty' : 'research.notSold')}
          text={t(isSold ? 'research.emptyText' : 'research.notSoldText')}
          action={!isSold && <LinkButton to="/student/sourcing">{t('research.toStudies')}</LinkButton>}
        />
      )}
      {concepts.length > 0 && <h2 className={styles.heading}>{t('research.concepts')}</h2>}
      <ConceptReports view={desk.view} />
      {trackers.length > 0 && <h2 className={styles.heading}>{t('research.trackers')}</h2>}
      {trackers.map((tracker) => (
        <TrackerReport key={`${tracker.market} ${tracker.line}`} view={desk.view} tracker={tracker} />
      ))}
      {keywordLists.length > 0 && <h2 className={styles.heading}>{t('research.lists')}</h2>}
      {keywordLists.map((list, place) => (
        <KeywordReport key={place} view={desk.view} list={list} />
      ))}
      <SidePanel isOpen={panel.id === 'track'} title={t('research.track')} onClose={panel.close}>
        <TrackPricesForm desk={desk} />
      </SidePanel>
      <SidePanel isOpen={panel.id === 'keywords'} title={t('research.keywords')} onClose={panel.close}>
        <BuyKeywordsForm desk={desk} />
      </SidePanel>
      <SidePanel isOpen={panel.id === 'concept'} title={t('research.concept')} onClose={panel.close}>
        <TestConceptForm desk={desk} />
      </SidePanel>
    </>
  );
}
