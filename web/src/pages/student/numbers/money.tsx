import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePanel } from '../../../app/panel.ts';
import { ClaimRefundForm } from '../../../features/market/treasury/claim-refund-form.tsx';
import { ConvertForm } from '../../../features/market/treasury/convert-form.tsx';
import { CreditForms } from '../../../features/market/treasury/credit-forms.tsx';
import { ForwardForm } from '../../../features/market/treasury/forward-form.tsx';
import { ForwardsTable } from '../../../features/market/treasury/forwards-table.tsx';
import { InsolvencyAlert } from '../../../features/market/treasury/insolvency-alert.tsx';
import { PlatformsTable } from '../../../features/market/treasury/platforms-table.tsx';
import { ExportRefunds, TaxReturns } from '../../../features/market/treasury/taxes.tsx';
import { WalletsTable } from '../../../features/market/treasury/wallets-table.tsx';
import { useCompany } from '../../../features/market/use-company.ts';
import { WaitingDecisions } from '../../../features/market/decide/waiting-decisions.tsx';
import { useFormat } from '../../../ui/format.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import styles from '../student.module.css';

const KINDS = [
  'convert',
  'set-payout',
  'buy-forward',
  'draw-credit',
  'repay-debt',
  'claim-export-refund',
] as const;

/** Where the money is, what the bank and the tax offices have to do with it, and what can be done about that. */
export function MoneyPage() {
  const { t } = useTranslation('student');
  const format = useFormat();
  const desk = useCompany();
  const { view } = desk;
  const { treasury, money } = view;
  const form = usePanel('money');
  const claim = usePanel('claim');
  // Whoever keeps an address may open it in a world whose bank does nothing of the kind.
  const mayForward = treasury.quotes.length > 0;
  const opened = treasury.bank ? form.id : undefined;
  const title = treasury.insolvency ? `money.title.${treasury.insolvency.state}` : 'money.title';
  return (
    <>
      <PageHeader
        title={t(title, { spendable: format.money(money.spendable, money.homeCurrency, { isWhole: true }) })}
        tab={t('money.tab')}
        help={t('money.help')}
        actions={
          treasury.bank && (
            <>
              <Button onClick={() => form.open('convert')}>{t('money.convert')}</Button>
              {mayForward && <Button onClick={() => form.open('forward')}>{t('money.forward')}</Button>}
              <Button onClick={() => form.open('credit')}>{t('money.credit')}</Button>
            </>
          )
        }
      />
      <InsolvencyAlert view={view} />
      <WaitingDecisions desk={desk} kinds={KINDS} />
      <h2 className={styles.heading}>{t('money.bank')}</h2>
      <WalletsTable view={view} />
      <h2 className={styles.heading}>{t('money.platforms')}</h2>
      <PlatformsTable desk={desk} />
      {treasury.bank?.forwards && (
        <>
          <h2 className={styles.heading}>{t('money.forwards')}</h2>
          <ForwardsTable view={view} />
        </>
      )}
      {treasury.home?.exportRefund && (
        <>
          <h2 className={styles.heading}>{t('money.exports')}</h2>
          <ExportRefunds view={view} onClaim={claim.open} />
        </>
      )}
      {treasury.bank && (
        <>
          <h2 className={styles.heading}>{t('money.taxes')}</h2>
          <TaxReturns view={view} />
        </>
      )}
      <SidePanel isOpen={opened === 'convert'} title={t('money.convert')} onClose={form.close}>
        <ConvertForm desk={desk} />
      </SidePanel>
      <SidePanel isOpen={opened === 'forward' && mayForward} title={t('money.forward')} onClose={form.close}>
        <ForwardForm desk={desk} />
      </SidePanel>
      <SidePanel isOpen={opened === 'credit'} title={t('money.credit')} onClose={form.close}>
        <CreditForms desk={desk} />
      </SidePanel>
      <SidePanel isOpen={claim.id !== undefined} title={t('money.claim')} onClose={claim.close}>
        {claim.id !== undefined && <ClaimRefundForm desk={desk} month={claim.id} onDone={claim.close} />}
      </SidePanel>
    </>
  );
}
