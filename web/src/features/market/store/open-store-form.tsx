import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Desk } from '../use-company.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { MarketRules } from './market-rules.tsx';
import { rulesOfMarket } from './rules-of-market.ts';

/** Opens a store in a market, after its rules have been told. */
export function OpenStoreForm({
  desk,
  market: id,
  onOpened,
}: {
  desk: Desk;
  market: string;
  onOpened: () => void;
}) {
  const { t } = useTranslation('market/store');
  const format = useFormat();
  const { market, platform } = rulesOfMarket(desk.view, id);
  return (
    <>
      <MarketRules view={desk.view} market={id} />
      <DecisionForm<object>
        desk={desk}
        fields={[]}
        submit={t('store.openIn', { market: format.said(market.name) })}
        consequence={t('store.consequence', {
          day: format.day(desk.world.decidingFor),
          fee: format.money(platform.planFeePerMonth, market.currency),
        })}
        decision={() => ({ kind: 'open-store', market: id })}
        onDecided={onOpened}
      />
    </>
  );
}
