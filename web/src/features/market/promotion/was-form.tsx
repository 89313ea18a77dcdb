import { useTranslation } from 'react-i18next';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PriceInput } from '../price-input.tsx';
import type { PromoteProps } from './promote-props.ts';

interface Values {
  was?: number;
}

/** The former price that a page claims; empty takes it away. */
export function WasForm({ desk, page, market, onDecided }: PromoteProps) {
  const { t } = useTranslation('market/promotion');
  return (
    <DecisionForm<Values>
      desk={desk}
      start={page.was ? { was: page.was.price } : {}}
      submit={t('promo.setWas')}
      fields={[
        {
          name: 'was',
          label: t('promo.was'),
          help: t('promo.wasHelp'),
          input: <PriceInput currency={market.currency} />,
        },
      ]}
      consequence={t('promo.wasMeans')}
      decision={({ was }) => ({ kind: 'set-price', listing: page.listing, was: was ?? 0 })}
      onDecided={onDecided}
    />
  );
}
