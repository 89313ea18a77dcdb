import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePanel } from '../../app/panel.ts';
import { LinkButton } from '../../app/link-button.tsx';
import { RemoveStockForm } from '../../features/market/stock/remove-stock-form.tsx';
import { SendStockForm } from '../../features/market/stock/send-stock-form.tsx';
import { stockRows } from '../../features/market/stock/stock-rows.ts';
import { StockTable } from '../../features/market/stock/stock-table.tsx';
import { UnderWayTable } from '../../features/market/stock/under-way-table.tsx';
import { useStockTitle } from '../../features/market/stock/use-stock-title.ts';
import { useCompany } from '../../features/market/use-company.ts';
import { WaitingDecisions } from '../../features/market/decide/waiting-decisions.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import styles from './student.module.css';

/** As long as new goods take to be made and sent: what lasts less is low. */
const LOW_COVER_DAYS = 14;

/** What lies where, what is coming, and how long it lasts. */
export function StockPage() {
  const { t } = useTranslation('student');
  const desk = useCompany();
  const { view } = desk;
  const panel = usePanel('send');
  const remove = usePanel('remove');
  const rows = stockRows(view);
  const removing = rows.find(({ product, place }) => `${product} ${place}` === remove.id);
  const isEmpty = rows.length === 0 && view.supplies.length + view.freight.length === 0;
  const hasHome = view.stock.some(({ place, units }) => place === 'home' && units > 0);
  const order = (
    <LinkButton to="/student/sourcing/goods" look={isEmpty ? 'primary' : 'default'}>
      {t('stock.order')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={useStockTitle(view, rows)}
        tab={t('stock.tab')}
        help={t('stock.help')}
        actions={
          !isEmpty && (
            <>
              {order}
              <Button type="primary" disabled={!hasHome} onClick={() => panel.open('new')}>
                {t('stock.send')}
              </Button>
            </>
          )
        }
      />
      <WaitingDecisions desk={desk} kinds={['order-goods', 'send-stock', 'remove-stock']} />
      {isEmpty ? (
        <EmptyState title={t('stock.empty')} text={t('stock.emptyText')} action={order} />
      ) : (
        <>
          <h2 className={styles.heading}>{t('stock.here')}</h2>
          <StockTable
            view={view}
            rows={rows}
            lowCover={LOW_COVER_DAYS}
            onRemove={({ product, place }) => remove.open(`${product} ${place}`)}
          />
          <h2 className={styles.heading}>{t('stock.coming')}</h2>
          <UnderWayTable view={view} />
        </>
      )}
      <SidePanel isOpen={panel.id === 'new'} title={t('stock.send')} onClose={panel.close}>
        <SendStockForm desk={desk} onSent={panel.close} />
      </SidePanel>
      <SidePanel isOpen={removing !== undefined} title={t('stock.remove')} onClose={remove.close}>
        {removing && <RemoveStockForm key={remove.id} desk={desk} row={removing} onRemoved={remove.close} />}
      </SidePanel>
    </>
  );
}
