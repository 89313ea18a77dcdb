import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Desk, Sight } from '../use-company.ts';
import { useDecide } from '../decide/use-decide.ts';
import { useNames } from '../use-names.ts';
import styles from '../numbers/numbers.module.css';

type Platform = Sight['treasury']['platforms'][number];

/** What each platform has of the company's money, when it settles, and where it pays to. */
export function PlatformsTable({ desk }: { desk: Desk }) {
  const { t } = useTranslation('market/treasury');
  const format = useFormat();
  const { view } = desk;
  const name = useNames(view);
  const { decide, isDeciding } = useDecide(desk);
  const canChoose = (platform: Platform) =>
    view.treasury.bank !== undefined && platform.currency !== view.money.homeCurrency;
  // The first store of a currency says where all of that platform's money goes.
  const turn = ({ markets: [market = ''], payout }: Platform) =>
    decide({ kind: 'set-payout', market, into: payout === 'home' ? 'wallet' : 'home' });
  const money = (key: 'wallet' | 'reserve') => ({
    key,
    title: t(`treasury.${key}`),
    isNumber: true,
    value: (row: Platform) => majorOf(row[key], row.currency),
    render: (row: Platform) => format.money(row[key], row.currency),
  });
  return (
    <DataTable<Platform>
      label={t('treasury.platforms')}
      csv="platforms"
      rows={view.treasury.platforms}
      rowKey={({ channel, currency }) => `${channel} ${currency}`}
      empty={<p className={styles.none}>{t('treasury.noPlatforms')}</p>}
      columns={[
        {
          key: 'markets',
          title: t('treasury.stores'),
          value: ({ markets }) => format.list(markets.map((market) => name('market', market))),
        },
        money('wallet'),
        money('reserve'),
        {
          key: 'settles',
          title: t('treasury.settlesOn'),
          value: ({ nextSettlementOn }) => nextSettlementOn,
          render: ({ nextSettlementOn, isHeld }) =>
            isHeld ? <Tag color="error">{t('treasury.held')}</Tag> : format.day(nextSettlementOn),
        },
        {
          key: 'payout',
          title: t('treasury.payout'),
          value: ({ payout }) => t(`treasury.payout.${payout}`),
          render: (platform) => (
            <>
              {t(`treasury.payout.${platform.payout}`)}{' '}
              {canChoose(platform) && (
                <Button size="small" loading={isDeciding} onClick={() => void turn(platform)}>
                  {t(platform.payout === 'home' ? 'treasury.toWallet' : 'treasury.toHome')}
                </Button>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
