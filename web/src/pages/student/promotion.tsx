import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../app/link-button.tsx';
import { usePanel } from '../../app/panel.ts';
import { Campaigns } from '../../features/market/promotion/campaigns.tsx';
import { CartMailForm } from '../../features/market/promotion/cart-mail-form.tsx';
import { PastPromotions } from '../../features/market/promotion/past-promotions.tsx';
import { PromotePage } from '../../features/market/promotion/promote-page.tsx';
import { PromotedPages } from '../../features/market/promotion/promoted-pages.tsx';
import styles from '../../features/market/promotion/promotion.module.css';
import { useCompany } from '../../features/market/use-company.ts';
import { useNames } from '../../features/market/use-names.ts';
import { WaitingDecisions } from '../../features/market/decide/waiting-decisions.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { StoreTabs } from './store-tabs.tsx';

const DECIDED_HERE = [
  'run-promotion',
  'make-coupon',
  'run-deal',
  'enter-campaign',
  'bundle-listings',
  'end-promotion',
  'set-cart-mail',
  'set-price',
];

/** What draws buyers to the pages: coupons, deals, campaigns, bundles, letters about carts, and what they have brought. */
export function PromotionPage() {
  const { t } = useTranslation('student');
  const desk = useCompany();
  const { view } = desk;
  const name = useNames(view);
  const panel = usePanel('promote');
  const { pages, markets, past } = view.promotion;
  const running = pages.filter((page) => page.running.length > 0).length;
  const page = pages.find(({ listing }) => String(listing) === panel.id);
  const market = markets.find((each) => each.market === page?.market);
  const listing = view.listings.find(({ id }) => id === page?.listing);
  const mailed = markets.filter(({ cartMail }) => cartMail !== undefined);
  return (
    <>
      <StoreTabs />
      <PageHeader
        title={t('promotion.title', { count: running })}
        tab={t('promotion.tab')}
        help={t('promotion.help')}
        actions={<LinkButton to="/student/numbers/what-if">{t('promotion.whatIf')}</LinkButton>}
      />
      <WaitingDecisions desk={desk} kinds={DECIDED_HERE} />
      {pages.length === 0 ? (
        <EmptyState
          title={t('promotion.none')}
          text={t('promotion.noneText')}
          action={<LinkButton to="/student/store">{t('store.goTo')}</LinkButton>}
        />
      ) : (
        <section className={styles.section}>
          <h2>{t('promotion.pages')}</h2>
          <PromotedPages view={view} onOpen={(id) => panel.open(String(id))} />
        </section>
      )}
      <section className={styles.section}>
        <h2>{t('promotion.campaigns')}</h2>
        <Campaigns view={view} />
      </section>
      {mailed.length > 0 && (
        <section className={styles.section}>
          <h2>{t('promotion.letters')}</h2>
          {mailed.map((each) => (
            <CartMailForm key={each.market} desk={desk} market={each} />
          ))}
        </section>
      )}
      {past.length > 0 && (
        <section className={styles.section}>
          <h2>{t('promotion.past')}</h2>
          <PastPromotions view={view} />
        </section>
      )}
      <SidePanel
        isOpen={page !== undefined && market !== undefined}
        title={listing ? `${name('product', listing.product)} · ${name('market', listing.market)}` : ''}
        onClose={panel.close}
      >
        {page && market && (
          <PromotePage key={page.listing} desk={desk} page={page} market={market} onDecided={panel.close} />
        )}
      </SidePanel>
    </>
  );
}
