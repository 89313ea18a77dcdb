import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Desk } from '../use-company.ts';
import { useDecide } from '../decide/use-decide.ts';
import { useNames } from '../use-names.ts';
import { useWaiting } from '../decide/use-waiting.ts';

type Mishap = Desk['view']['mishaps'][number];

/** What carriers lost or broke, what their terms come to, and the claim for it. */
export function MishapsTable({ desk }: { desk: Desk }) {
  const { t } = useTranslation(['market/orders', 'market/decide', 'market']);
  const format = useFormat();
  const { view } = desk;
  const name = useNames(view);
  const { decide, isDeciding } = useDecide(desk);
  const claimed = useWaiting(desk).map(({ decision }) => decision['mishap']);
  const home = view.money.homeCurrency;
  const money = (minor: number) => format.money(minor, home);
  const state = ({ id, claim, until }: Mishap) => {
    if (claim) return t('mishap.answered', { day: format.day(claim.answeredOn) });
    if (claimed.includes(id)) return t('mishap.claiming');
    if (until <= view.day) return t('mishap.over');
    return (
      <Button
        size="small"
        loading={isDeciding}
        // A refusal tells itself in a corner; nothing is left to do here.
        onClick={() => void decide({ kind: 'claim-from-carrier', mishap: id }).catch(() => undefined)}
      >
        {t('mishap.claim')}
      </Button>
    );
  };
  return (
    <DataTable<Mishap>
      label={t('mishap.table')}
      csv="losses-and-damage"
      rows={view.mishaps}
      rowKey={({ id }) => String(id)}
      empty={<p>{t('mishap.none')}</p>}
      columns={[
        {
          key: 'what',
          title: t('mishap.what'),
          value: ({ kind, of }) => t(`mishap.kind.${kind}`, { id: of }),
        },
        { key: 'lane', title: t('ship.lane'), value: ({ lane }) => name('lane', lane) },
        {
          key: 'worth',
          title: t('mishap.worth'),
          isNumber: true,
          value: ({ worth }) => majorOf(worth, home),
          render: ({ worth }) => money(worth),
        },
        {
          key: 'amount',
          title: t('mishap.amount'),
          isNumber: true,
          value: ({ amount }) => majorOf(amount, home),
          render: ({ amount }) => money(amount),
        },
        {
          key: 'until',
          title: t('mishap.until'),
          isNumber: true,
          isSortable: true,
          value: ({ until }) => until,
          render: ({ until }) => format.day(until),
        },
        { key: 'claim', title: t('state'), value: ({ claim }) => (claim ? 1 : 0), render: state },
      ]}
    />
  );
}
