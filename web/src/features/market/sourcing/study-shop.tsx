import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Desk, Sight } from '../use-company.ts';
import { useDecide } from '../decide/use-decide.ts';
import { useNames } from '../use-names.ts';
import { useWaiting } from '../decide/use-waiting.ts';

type Study = Sight['catalogue']['studies'][number];

/** The market studies on sale: whom they ask, how many, for how much. */
export function StudyShop({ desk }: { desk: Desk }) {
  const { t } = useTranslation(['market/sourcing', 'market']);
  const format = useFormat();
  const { view, world } = desk;
  const name = useNames(view);
  const { decide } = useDecide(desk);
  const waiting = useWaiting(desk).map(({ decision }) => decision['study']);
  const { homeCurrency, spendable } = view.money;
  const bought = (id: string) => view.studies.findLast(({ study }) => study === id);
  const state = ({ id }: Study) => {
    if (waiting.includes(id)) return <Tag color="processing">{t('study.waiting')}</Tag>;
    const found = bought(id);
    return found ? t('study.boughtOn', { day: format.day(found.boughtOn) }) : '';
  };
  return (
    <DataTable<Study>
      label={t('study.shop')}
      rows={view.catalogue.studies}
      rowKey={({ id }) => id}
      empty={<p>{t('study.noneOnSale')}</p>}
      columns={[
        { key: 'name', title: t('study.name'), value: (study) => format.said(study.name) },
        {
          key: 'market',
          title: t('market'),
          value: ({ market }) => name('market', market),
          isSortable: true,
        },
        { key: 'line', title: t('line'), value: ({ line }) => name('line', line), isSortable: true },
        {
          key: 'sample',
          title: t('study.sample'),
          unit: t('unit.people'),
          isNumber: true,
          isSortable: true,
          value: ({ sample }) => sample,
        },
        {
          key: 'price',
          title: t('price'),
          unit: homeCurrency,
          isNumber: true,
          isSortable: true,
          value: ({ price }) => majorOf(price, homeCurrency),
          render: ({ price }) => format.money(price, homeCurrency, { isWhole: true }),
        },
        { key: 'state', title: t('state'), value: ({ id }) => bought(id)?.boughtOn ?? null, render: state },
        {
          key: 'buy',
          title: t('study.buy'),
          value: ({ id }) => id,
          render: (study) => (
            <ConfirmButton
              label={t('study.buy')}
              title={format.said(study.name)}
              isDisabled={waiting.includes(study.id)}
              consequence={t('study.consequence', {
                price: format.money(study.price, homeCurrency, { isWhole: true }),
                left: format.money(spendable - study.price, homeCurrency, { isWhole: true }),
                day: format.day(world.decidingFor),
                sample: study.sample,
              })}
              onConfirm={() => decide({ kind: 'buy-study', study: study.id })}
            />
          ),
        },
      ]}
    />
  );
}
