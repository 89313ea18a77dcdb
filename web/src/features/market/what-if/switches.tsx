import type { PastResult } from '@portolan/contract/market';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import questions from '../../../ui/questions.module.css';

type Switch = PastResult['switches'][number];

/** Some of those who bought differently: what they took before, and what in the changed history. */
export function Switches({ desk: { world, view }, switches }: { desk: Desk; switches: readonly Switch[] }) {
  const { t } = useTranslation(['market/what-if', 'market/orders', 'market/numbers', 'market/why']);
  const format = useFormat();
  const names = useNames(view);
  const bought = (what: Switch['before'], currency: string) =>
    what === null
      ? t('whatIf.nothing')
      : t('whatIf.bought', {
          company: world.companies.find(({ id }) => id === what.company)?.name ?? what.company,
          product: names('product', what.product),
          units: what.units,
          price: format.money(what.price, currency),
        });
  return (
    <>
      <h3>{t('whatIf.switches')}</h3>
      <DataTable<Switch>
        label={t('whatIf.switches')}
        csv="what-if-switches"
        rows={switches}
        rowKey={({ day, buyer, order, before, after }) =>
          `${day} ${buyer} ${order} ${before?.listing} ${after?.listing}`
        }
        empty={<p className={questions.quiet}>{t('whatIf.noSwitches')}</p>}
        columns={[
          { key: 'buyer', title: t('order.buyer'), value: ({ buyer }) => t('whatIf.buyer', { buyer }) },
          { key: 'day', title: t('numbers.day'), isNumber: true, isSortable: true, value: ({ day }) => day },
          { key: 'market', title: t('order.market'), value: ({ market }) => names('market', market) },
          {
            key: 'before',
            title: t('whatIf.asItWas'),
            value: ({ before, currency }) => bought(before, currency),
          },
          {
            key: 'after',
            title: t('whatIf.changed'),
            value: ({ after, currency }) => bought(after, currency),
          },
          {
            key: 'because',
            title: t('whatIf.cause'),
            value: ({ because }) => t(`whatIf.because.${because}`),
          },
          {
            key: 'order',
            title: t('why.tab'),
            value: ({ order }) => order,
            render: ({ order }) =>
              order === null ? (
                '–'
              ) : (
                <Link to="/student/orders" search={{ panel: `why-${order}` }}>
                  #{order}
                </Link>
              ),
          },
        ]}
      />
    </>
  );
}
