import { Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from '../after-sales/after-sales.module.css';

interface Values {
  hs: string;
  country?: string;
}

export interface ClassifyFormProps {
  desk: Desk;
  product: string;
  onDecided: () => void;
}

/** Which of the headings in question the goods are: the rates of the countries stand beside each. */
export function ClassifyForm({ desk, product, onDecided }: ClassifyFormProps) {
  const { t } = useTranslation('market/border');
  const format = useFormat();
  const { view } = desk;
  const name = useNames(view);
  const headings = view.catalogue.products.find(({ id }) => id === product)?.headings ?? [];
  const countries = [...new Set(view.border.declarations.map(({ country }) => country))];
  const rates = (hs: string) =>
    format.list(
      countries.map((country) =>
        t('classify.rate', {
          country: name('country', country),
          rate: format.percent(rateOf(desk, country, hs) / 1000, 1),
        }),
      ),
    );
  return (
    <DecisionForm<Values>
      desk={desk}
      submit={t('classify.submit')}
      fields={[
        {
          name: 'hs',
          label: t('classify.heading', { product: name('product', product) }),
          help: t('classify.help'),
          rules: [{ required: true, message: t('classify.missing') }],
          input: (
            <Radio.Group
              className={styles.choices ?? ''}
              options={headings.map(({ hs, says }) => ({
                value: hs,
                label: (
                  <>
                    {hs} {format.said(says)} <span className={styles.quiet}>{rates(hs)}</span>
                  </>
                ),
              }))}
            />
          ),
        },
        {
          name: 'country',
          label: t('paper.country'),
          help: t('classify.countryHelp'),
          input: (
            <Select
              allowClear
              placeholder={t('classify.everywhere')}
              options={countries.map((value) => ({ value, label: name('country', value) }))}
            />
          ),
        },
      ]}
      consequence={t('classify.consequence')}
      decision={({ hs, country }) => ({ kind: 'classify-goods', product, hs, ...(country && { country }) })}
      onDecided={onDecided}
    />
  );
}

/** Per thousand of the value: the longest prefix of the code that the country's tariff knows. */
function rateOf({ view }: Desk, country: string, hs: string): number {
  const duty = view.rules.state.find((rules) => rules.country === country)?.duty ?? [];
  const fitting = duty.filter((rate) => hs.startsWith(rate.hs));
  return fitting.toSorted((a, b) => b.hs.length - a.hs.length)[0]?.perThousand ?? 0;
}
