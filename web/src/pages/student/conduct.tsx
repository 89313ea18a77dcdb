import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../app/link-button.tsx';
import { usePanel } from '../../app/panel.ts';
import { AppealForm } from '../../features/market/conduct/appeal-form.tsx';
import styles from '../../features/market/conduct/conduct.module.css';
import { RuleChanges } from '../../features/market/conduct/rule-changes.tsx';
import { StoreConduct } from '../../features/market/conduct/store-conduct.tsx';
import { useCompany } from '../../features/market/use-company.ts';
import { WaitingDecisions } from '../../features/market/decide/waiting-decisions.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { StoreTabs } from './store-tabs.tsx';
import pageStyles from './student.module.css';

/** How the stores stand with their platforms: metrics, violations, consequences, appeals, and rules that change. */
export function ConductPage() {
  const { t } = useTranslation('student');
  const desk = useCompany();
  const { view } = desk;
  const panel = usePanel('appeal');
  const held = view.stores.flatMap((store) =>
    store.conduct.violations.map((violation) => ({ store, violation })),
  );
  const open = held.filter(({ violation }) => violation.appealsLeft > 0 && violation.points > 0);
  const meant = held.find(({ violation }) => String(violation.id) === panel.id);
  return (
    <>
      <StoreTabs />
      <PageHeader
        title={open.length > 0 ? t('conduct.title.open', { count: open.length }) : t('conduct.title.clear')}
        tab={t('conduct.tab')}
        help={t('conduct.help')}
      />
      <WaitingDecisions desk={desk} kinds={['appeal']} />
      {view.stores.length === 0 ? (
        <EmptyState
          title={t('conduct.none')}
          text={t('conduct.noneText')}
          action={<LinkButton to="/student/store">{t('store.goTo')}</LinkButton>}
        />
      ) : (
        <div className={styles.stores}>
          {view.stores.map((store) => (
            <StoreConduct
              key={store.market}
              view={view}
              store={store}
              onAppeal={(violation) => panel.open(String(violation))}
            />
          ))}
        </div>
      )}
      <h2 className={`${pageStyles.heading} ${pageStyles.apart}`}>{t('conduct.rules')}</h2>
      <RuleChanges view={view} />
      <SidePanel isOpen={meant !== undefined} title={t('conduct.appealTitle')} onClose={panel.close}>
        {meant && (
          <AppealForm
            key={meant.violation.id}
            desk={desk}
            store={meant.store}
            violation={meant.violation}
            onAppealed={panel.close}
          />
        )}
      </SidePanel>
    </>
  );
}
