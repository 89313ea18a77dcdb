import { Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PerThousandInput } from '../per-thousand-input.tsx';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';

interface Values {
  country: string;
  perThousand: number;
  terms: 'ddp' | 'dap';
  viaScheme: 'yes' | 'no';
}

/** How parcels to a country are declared. */
export function DeclarationForm({
  desk,
  country,
  onDecided,
}: {
  desk: Desk;
  country: string;
  onDecided: () => void;
}) {
  const { t } = useTranslation('market/border');
  const format = useFormat();
  const { view } = desk;
  const name = useNames(view);
  const start = startFor(desk, country);
  const [values, setValues] = useState<Partial<Values>>(start);
  const chosen = values.country ?? country;
  const border = view.rules.state.find((rules) => rules.country === chosen)?.border;
  const scheme = border?.taxScheme;
  const currency = view.catalogue.markets.find((market) => market.country === chosen)?.currency ?? '';
  const isLow = (values.perThousand ?? 1000) < 1000;
  return (
    <DecisionForm<Values>
      desk={desk}
      start={start}
      onChange={setValues}
      submit={t('declare.submit')}
      fields={[
        {
          name: 'country',
          label: t('paper.country'),
          input: (
            <Select
              options={view.border.declarations.map((each) => ({
                value: each.country,
                label: name('country', each.country),
              }))}
            />
          ),
        },
        {
          name: 'perThousand',
          label: t('declare.value'),
          help: t('declare.valueHelp'),
          input: <PerThousandInput />,
        },
        {
          name: 'terms',
          label: t('declare.terms'),
          input: (
            <Radio.Group
              vertical
              options={(['ddp', 'dap'] as const).map((value) => ({
                value,
                label: t(`declare.terms.${value}`),
              }))}
            />
          ),
        },
        ...(scheme
          ? [
              {
                name: 'viaScheme' as const,
                label: t('declare.scheme', { scheme: format.said(scheme.name) }),
                help: t('declare.schemeHelp', { most: format.money(scheme.valueUpTo, currency) }),
                input: (
                  <Radio.Group
                    options={(['yes', 'no'] as const).map((value) => ({
                      value,
                      label: t(`declare.scheme.${value}`),
                    }))}
                  />
                ),
              },
            ]
          : []),
      ]}
      consequence={
        <>
          {t(values.terms === 'dap' ? 'declare.dap' : 'declare.ddp', {
            fee: format.money(
              values.terms === 'dap' ? (border?.door.fee ?? 0) : (border?.ddpFee ?? 0),
              currency,
            ),
          })}{' '}
          {isLow && t('declare.low')}
        </>
      }
      decision={({ country: of, perThousand, terms, viaScheme }) => ({
        kind: 'set-declaration',
        country: of,
        perThousand,
        terms,
        ...(scheme && { viaScheme }),
      })}
      onDecided={onDecided}
    />
  );
}

function startFor({ view }: Desk, country: string): Values {
  const found = view.border.declarations.find((each) => each.country === country);
  return {
    country,
    perThousand: found?.perThousand ?? 1000,
    terms: found?.terms ?? 'ddp',
    viaScheme: found?.viaScheme === false ? 'no' : 'yes',
  };
}
