import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../app/link-button.tsx';
import { usePanel } from '../../app/panel.ts';
import { AdGroupDesk } from '../../features/market/ads/ad-group-desk.tsx';
import { AdReport } from '../../features/market/ads/ad-report.tsx';
import { adRulesIn } from '../../features/market/ads/ad-rules.ts';
import { CampaignForm } from '../../features/market/ads/campaign-form.tsx';
import { CampaignsTable } from '../../features/market/ads/campaigns-table.tsx';
import { NewCampaignForm } from '../../features/market/ads/new-campaign-form.tsx';
import { StoreChoice } from '../../features/market/ads/store-choice.tsx';
import { useCompany, type Sight } from '../../features/market/use-company.ts';
import { WaitingDecisions } from '../../features/market/decide/waiting-decisions.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { StoreTabs } from './store-tabs.tsx';
import styles from './student.module.css';

const DECIDED_HERE = ['start-campaign', 'change-campaign', 'write-ad-group', 'set-bids', 'set-negatives'];

/** Sponsored rows: campaigns, what they bid for, and what came of it. */
export function AdvertisingPage() {
  const { t } = useTranslation(['student', 'market/bids']);
  const desk = useCompany();
  const { view } = desk;
  const campaignPanel = usePanel('campaign');
  const newPanel = usePanel('advertise');
  const { campaigns } = view.ads;
  const markets = view.stores.map(({ market }) => market).filter((market) => adRulesIn(view, market));
  const campaign = campaigns.find(({ id }) => String(id) === campaignPanel.id);
  const [first] = markets;
  const market = markets.find((each) => each === newPanel.id);
  const running = campaigns.filter(({ state }) => state === 'running').length;
  return (
    <>
      <StoreTabs />
      <PageHeader
        title={
          campaigns.length === 0
            ? t('advertising.title.none')
            : t('advertising.title.running', { count: running })
        }
        tab={t('advertising.tab')}
        help={t('advertising.help')}
        actions={
          <>
            {campaigns.length > 0 && (
              <LinkButton to="/student/numbers/bids">{t('bids.link', { ns: 'market/bids' })}</LinkButton>
            )}
            {first && (
              <Button type="primary" onClick={() => newPanel.open(first)}>
                {t('advertising.start')}
              </Button>
            )}
          </>
        }
      />
      <WaitingDecisions desk={desk} kinds={DECIDED_HERE} />
      <Unpaid view={view} />
      {campaigns.length === 0 ? (
        <EmptyState
          title={t(markets.length === 0 ? 'advertising.notSold' : 'advertising.empty')}
          text={t(markets.length === 0 ? 'advertising.notSoldText' : 'advertising.emptyText')}
          action={markets.length === 0 && <LinkButton to="/student/store">{t('store.goTo')}</LinkButton>}
        />
      ) : (
        <>
          <CampaignsTable view={view} onOpen={(id) => campaignPanel.open(String(id))} />
          <h2 className={styles.heading}>{t('advertising.reports')}</h2>
          <AdReport desk={desk} />
        </>
      )}
      <SidePanel isOpen={campaign !== undefined} title={campaign?.name ?? ''} onClose={campaignPanel.close}>
        {campaign && (
          <div key={campaign.id}>
            {campaign.state !== 'ended' && <CampaignForm desk={desk} campaign={campaign} />}
            {campaign.groups.map((group) => (
              <AdGroupDesk key={group.id} desk={desk} campaign={campaign} group={group} />
            ))}
          </div>
        )}
      </SidePanel>
      <SidePanel isOpen={market !== undefined} title={t('advertising.start')} onClose={newPanel.close}>
        {market && (
          <>
            <StoreChoice view={view} markets={markets} market={market} onChoose={newPanel.open} />
            <NewCampaignForm key={market} desk={desk} market={market} onStarted={newPanel.close} />
          </>
        )}
      </SidePanel>
    </>
  );
}

/** Debts for which a platform keeps the rows off. */
function Unpaid({ view }: { view: Sight }) {
  const { t } = useTranslation('student');
  const format = useFormat();
  return view.ads.owed
    .filter(({ unpaidSince }) => unpaidSince !== undefined)
    .map(({ channel, currency, amount }) => (
      <Alert
        key={`${channel} ${currency}`}
        type="warning"
        showIcon
        title={t('advertising.unpaid', { amount: format.money(amount, currency, { withCode: true }) })}
      />
    ));
}
