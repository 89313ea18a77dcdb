import { Select, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Desk, Sight } from '../use-company.ts';
import { useDecide } from '../decide/use-decide.ts';
import { useNames } from '../use-names.ts';
import { useWaiting } from '../decide/use-waiting.ts';
import styles from './offers-table.module.css';

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
  const { studies } = view.catalogue;
  const markets = [...new Set(studies.map(({ market }) => market))];
  const [market, setMarket] = useState<string>();
  return (
    <DataTable<Study>
      label={t('study.shop')}
      rows={studies.filter((study) => market === undefined || study.market === market)}
      filters={
        markets.length > 1 && (
          <Select
            allowClear
            placeholder={t('study.allMarkets')}
            aria-label={t('market')}
            className={`${styles.filter}`}
            {...(market !== undefined && { value: market })}
            options={markets.map((value) => ({ value, label: name('market', value) }))}
            onChange={(value?: string) => setMarket(value)}
          />
        )
      }
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
          isAction: true,
          value: () => null,
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
