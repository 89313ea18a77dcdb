import { InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { isCentre, placeTerms } from './abroad.ts';
import type { StockRow } from './stock-rows.ts';

interface Removing {
  how: 'call-back' | 'destroy';
  units: number;
}

/** Clears goods out of a place; each way says what it costs and what is left of the goods. */
export function RemoveStockForm({
  desk,
  row,
  onRemoved,
}: {
  desk: Desk;
  row: StockRow;
  onRemoved: () => void;
}) {
  const { t } = useTranslation('market/stock');
  const format = useFormat();
  const { view, world } = desk;
  const name = useNames(view);
  const terms = placeTerms(view, row.place);
  const canCallBack = isCentre(row.place) && terms?.removal !== undefined;
  const start: Removing = { how: canCallBack ? 'call-back' : 'destroy', units: row.units };
  const [typed, setTyped] = useState(start);
  const currency = terms?.currency ?? view.money.homeCurrency;
  const fee = (perUnit: number | undefined) => format.money((perUnit ?? 0) * (typed.units ?? 0), currency);
  return (
    <DecisionForm<Removing>
      desk={desk}
      start={start}
      fields={[
        {
          name: 'how',
          label: t('remove.how'),
          input: (
            <Radio.Group
              vertical
              options={[
                ...(canCallBack ? [{ value: 'call-back', label: t('remove.callBack') }] : []),
                { value: 'destroy', label: t('remove.destroy') },
              ]}
            />
          ),
        },
        {
          name: 'units',
          label: t('stock.units'),
          help: t('send.has', { units: row.units }),
          input: <InputNumber min={1} max={row.units} precision={0} />,
          rules: [{ required: true, message: t('remove.missing') }],
        },
      ]}
      consequence={
        typed.how === 'call-back'
          ? t('remove.consequenceBack', {
              fee: fee(terms?.removal?.perUnit),
              day: format.day(world.decidingFor + (terms?.removal?.days ?? 0)),
            })
          : t('remove.consequenceDestroy', {
              fee: fee(terms?.disposalPerUnit),
              lost: format.money(
                (row.cost / Math.max(row.units, 1)) * (typed.units ?? 0),
                view.money.homeCurrency,
              ),
            })
      }
      submit={t('remove.go', { product: name('product', row.product) })}
      onChange={(values) => setTyped({ ...start, ...values })}
      decision={({ how, units }) => ({
        kind: 'remove-stock',
        product: row.product,
        place: row.place,
        how,
        units,
      })}
      onDecided={onRemoved}
    />
  );
}
