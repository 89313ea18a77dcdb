import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePanel, type Panel } from '../../app/panel.ts';
import { LaneRuleForm } from '../../features/market/store/lane-rule-form.tsx';
import { ListingDesk } from '../../features/market/store/listing-desk.tsx';
import { ListingsTable } from '../../features/market/store/listings-table.tsx';
import { MarketRules } from '../../features/market/store/market-rules.tsx';
import { OpenStoreForm } from '../../features/market/store/open-store-form.tsx';
import { PauseButton } from '../../features/market/store/pause-button.tsx';
import { SellForm } from '../../features/market/store/sell-form.tsx';
import { StoreCards } from '../../features/market/store/store-cards.tsx';
import { useStoreTitle } from '../../features/market/store/use-store-title.ts';
import { useCompany } from '../../features/market/use-company.ts';
import { useNames } from '../../features/market/use-names.ts';
import { WaitingDecisions } from '../../features/market/decide/waiting-decisions.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { StoreTabs } from './store-tabs.tsx';
import styles from './student.module.css';

const DECIDED_HERE = [
  'open-store',
  'write-listing',
  'join-page',
  'set-price',
  'pause-listing',
  'run-promotion',
  'set-lane-rule',
];

/** The stores of the company and the pages in them. */
export function StorePage() {
  const { t } = useTranslation('student');
  const desk = useCompany();
  const { view } = desk;
  const name = useNames(view);
  const panels = {
    store: usePanel('store'),
    lane: usePanel('lane'),
    rules: usePanel('rules'),
    write: usePanel('write'),
  };
  const page = usePanel('listing');
  const listing = view.listings.find(({ id }) => String(id) === page.id);
  const cards = {
    view,
    onOpenStore: panels.store.open,
    onLane: panels.lane.open,
    onRules: panels.rules.open,
    onWrite: panels.write.open,
  };
  return (
    <>
      <StoreTabs />
      <PageHeader title={useStoreTitle(view)} tab={t('store.tab')} help={t('store.help')} />
      <WaitingDecisions desk={desk} kinds={DECIDED_HERE} />
      {view.stores.length > 0 && <StoreCards isOpen {...cards} />}
      {view.listings.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('store.pages')}</h2>
          <ListingsTable view={view} onOpen={(id) => page.open(String(id))} />
        </>
      )}
      {view.stores.length < view.catalogue.markets.length && (
        <>
          <h2 className={styles.heading}>{t('store.unopened')}</h2>
          <StoreCards isOpen={false} {...cards} />
        </>
      )}
      <MarketPanel
        panel={panels.store}
        title={(market) => t('store.open', { market: name('market', market) })}
      >
        {(market, close) => <OpenStoreForm desk={desk} market={market} onOpened={close} />}
      </MarketPanel>
      <MarketPanel
        panel={panels.lane}
        isOfStore
        title={(market) => t('store.lane', { market: name('market', market) })}
      >
        {(market, close) => <LaneRuleForm desk={desk} market={market} onSet={close} />}
      </MarketPanel>
      <MarketPanel
        panel={panels.rules}
        title={(market) => t('store.rules', { market: name('market', market) })}
      >
        {(market) => <MarketRules view={view} market={market} />}
      </MarketPanel>
      <MarketPanel
        panel={panels.write}
        isOfStore
        title={(market) => t('store.write', { market: name('market', market) })}
      >
        {(market, close) => <SellForm desk={desk} market={market} onDone={close} />}
      </MarketPanel>
      <SidePanel
        isOpen={listing !== undefined}
        title={listing ? `${name('product', listing.product)} · ${name('market', listing.market)}` : ''}
        onClose={page.close}
        actions={listing && <PauseButton desk={desk} listing={listing} />}
      >
        {listing && <ListingDesk key={listing.id} desk={desk} listing={listing} />}
      </SidePanel>
    </>
  );
}

interface MarketPanelProps {
  panel: Panel;
  title: (market: string) => string;
  /** Only where the company has a store. */
  isOfStore?: boolean;
  children: (market: string, close: () => void) => ReactNode;
}

/** A side panel about one market, which its address names. */
function MarketPanel({ panel, title, isOfStore = false, children }: MarketPanelProps) {
  const { catalogue, stores } = useCompany().view;
  const isOpen = !isOfStore || stores.some(({ market }) => market === panel.id);
  const market = isOpen ? catalogue.markets.find(({ id }) => id === panel.id)?.id : undefined;
  return (
    <SidePanel isOpen={market !== undefined} title={market ? title(market) : ''} onClose={panel.close}>
      {market && children(market, panel.close)}
    </SidePanel>
  );
}
