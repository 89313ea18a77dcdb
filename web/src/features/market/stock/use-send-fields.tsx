import { Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../ui/form-column.tsx';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { GoodsInput, type Goods } from './goods-input.tsx';
import { destinations, sendingOf, WAREHOUSE, type Sending } from './sending.ts';
import { useFreightWords } from './use-freight-words.ts';

/** The fields for sending stock; the country decides the lanes, and whether there is a choice of places. */
export function useSendFields(view: Sight, typed: Sending): readonly Field<Sending>[] {
  const { t } = useTranslation('market/stock');
  const name = useNames(view);
  const words = useFreightWords(view);
  const { lanes, centres, hasHouse } = sendingOf(view, typed);
  const mustBe = (isRight: boolean, otherwise: string) =>
    isRight ? Promise.resolve() : Promise.reject(new Error(otherwise));
  const country: Field<Sending> = {
    name: 'to',
    label: t('send.country'),
    input: <Select options={destinations(view).map((to) => ({ value: to, label: name('country', to) }))} />,
  };
  const place: Field<Sending> = {
    name: 'market',
    label: t('send.place'),
    help: t('send.placeHelp'),
    input: (
      <Radio.Group
        vertical
        options={[
          ...(hasHouse ? [{ value: WAREHOUSE, label: name('place', typed.to) }] : []),
          ...centres.map((id) => ({ value: id, label: name('place', `fulfilment:${id}`) })),
        ]}
      />
    ),
  };
  return [
    ...(destinations(view).length > 1 ? [country] : []),
    {
      name: 'lane',
      label: t('send.lane'),
      input: (
        <Radio.Group
          vertical
          options={lanes.map((each) => ({ value: each.id, label: words.option(each) }))}
        />
      ),
      rules: [
        {
          validator: (_, id: string) =>
            mustBe(
              lanes.some((each) => each.id === id),
              t('send.laneMissing'),
            ),
        },
      ],
    },
    ...(centres.length > 0 ? [place] : []),
    {
      name: 'goods',
      label: t('send.goods'),
      input: <GoodsInput view={view} />,
      rules: [
        { validator: (_, goods: readonly Goods[]) => mustBe(goods.length > 0, t('send.goodsMissing')) },
      ],
    },
  ];
}
