import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames, type Names } from '../use-names.ts';

interface UnderWay {
  id: string;
  product: string;
  units: number;
  /** Supplier or freight lane. */
  by: string;
  to: string;
  since: number;
  promised: number;
  /** How far a shipment has got, in words; nothing of goods that are made. */
  stage?: string;
}

const HOME = 'home';

type Told = { events: Sight['freight'][number]['events']; appointmentOn: number | undefined };
type StageOf = (told: Told) => string;

function rowsOf({ supplies, freight, removals, day }: Sight, name: Names, stageOf: StageOf): UnderWay[] {
  return [
    ...supplies.map(({ id, supplier, product, units, orderedOn, promisedOn }) => ({
      id: `supply-${id}`,
      product: name('product', product),
      units,
      by: name('supplier', supplier),
      to: name('place', HOME),
      since: orderedOn,
      promised: promisedOn,
    })),
    ...removals.map(({ product, units, from, place, comesOn }, at) => ({
      id: `removal-${at}`,
      product: name('product', product),
      units,
      by: name('place', from),
      to: name('place', place),
      since: day,
      promised: comesOn,
    })),
    ...freight.flatMap(({ id, lane, place, goods, sentOn, promisedOn, events, appointmentOn }) =>
      goods.map(({ product, units }) => ({
        id: `freight-${id}-${product}`,
        product: name('product', product),
        units,
        by: name('lane', lane),
        to: name('place', place),
        since: sentOn,
        promised: promisedOn,
        stage: stageOf({ events, appointmentOn }),
      })),
    ),
  ].toSorted((a, b) => a.promised - b.promised);
}

/** Goods that suppliers make or carriers move, the soonest first. */
export function UnderWayTable({ view }: { view: Sight }) {
  const { t } = useTranslation(['market/stock', 'market']);
  const format = useFormat();
  const rows = rowsOf(view, useNames(view), ({ events, appointmentOn }) => {
    const last = events.at(-1);
    if (!last) return '–';
    const stage = t(`freight.stage.${last.stage}`, { day: format.day(last.on) });
    return appointmentOn === undefined
      ? stage
      : t('freight.appointment', { stage, day: format.day(appointmentOn) });
  });
  const left = (promised: number) => promised - view.day;
  return (
    <DataTable<UnderWay>
      label={t('underWay.table')}
      csv="under-way"
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p>{t('underWay.none')}</p>}
      columns={[
        { key: 'product', title: t('product'), isSortable: true, value: ({ product }) => product },
        {
          key: 'units',
          title: t('stock.units'),
          unit: t('unit.units'),
          isNumber: true,
          isSortable: true,
          value: ({ units }) => units,
        },
        { key: 'by', title: t('underWay.by'), value: ({ by }) => by },
        { key: 'to', title: t('underWay.to'), value: ({ to }) => to },
        {
          key: 'since',
          title: t('underWay.since'),
          isNumber: true,
          value: ({ since }) => since,
          render: ({ since }) => format.day(since),
        },
        {
          key: 'promised',
          title: t('underWay.promised'),
          isNumber: true,
          isSortable: true,
          value: ({ promised }) => promised,
          render: ({ promised }) => format.day(promised),
        },
        { key: 'stage', title: t('underWay.stage'), value: ({ stage }) => stage ?? '–' },
        {
          key: 'left',
          title: t('state'),
          value: ({ promised }) => left(promised),
          render: ({ promised }) =>
            left(promised) < 0 ? (
              <Tag color="warning">{t('underWay.late', { count: -left(promised) })}</Tag>
            ) : (
              t('left.days', { count: left(promised) })
            ),
        },
      ]}
    />
  );
}
