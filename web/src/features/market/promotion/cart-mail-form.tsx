import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PerThousandInput } from '../per-thousand-input.tsx';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './promotion.module.css';
import { useRunText } from './use-run-text.ts';

interface Values {
  isOn: boolean;
  perThousand: number;
}

/** Letters to those who leave their carts, where the platform writes them: on or off, and what is off for who returns. */
export function CartMailForm({
  desk,
  market,
}: {
  desk: Desk;
  market: Desk['view']['promotion']['markets'][number];
}) {
  const { t } = useTranslation('market/promotion');
  const format = useFormat();
  const name = useNames(desk.view);
  const said = useRunText(market.currency);
  const { cartMail, letters } = market;
  if (!cartMail) return null;
  return (
    <div>
      <h3>{name('market', market.market)}</h3>
      <p className={styles.quiet}>
        {letters
          ? t('promo.mailed', {
              count: letters.mails,
              since: format.day(letters.since),
              brought: said.brought(letters.tally),
            })
          : t('promo.noMail')}
      </p>
      <DecisionForm<Values>
        desk={desk}
        start={{ isOn: letters !== undefined, perThousand: letters?.perThousand ?? 0 }}
        submit={t('promo.setMail')}
        fields={[
          { name: 'isOn', label: t('promo.mailOn'), input: <Switch />, valuePropName: 'checked' },
          {
            name: 'perThousand',
            label: t('promo.mailOff'),
            help: t('promo.mailOffHelp', { most: format.percent(cartMail.mostPerThousand / 1000) }),
            input: <PerThousandInput />,
          },
        ]}
        consequence={t('promo.mailCosts', { fee: format.money(cartMail.feePerMail, market.currency) })}
        decision={({ isOn, perThousand }) => ({
          kind: 'set-cart-mail',
          market: market.market,
          isOn,
          ...(isOn && { perThousand: perThousand ?? 0 }),
        })}
      />
    </div>
  );
}
