import type { Decision, Intervention } from '@portolan/engine';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';

export type AboutMoney = Extract<
  Decision | Intervention,
  {
    kind:
      | 'convert'
      | 'set-payout'
      | 'buy-forward'
      | 'draw-credit'
      | 'repay-debt'
      | 'claim-export-refund'
      | 'track-prices'
      | 'buy-keywords'
      | 'test-concept'
      | 'rescue';
  }
>;

/** What was decided about money and research, in a few words. */
export function useMoneyText(view: Sight): (decision: AboutMoney) => string {
  const { t } = useTranslation('market/decide');
  const format = useFormat();
  const name = useNames(view);
  const home = view.money.homeCurrency;
  const field = ({ market, line }: { market: string; line: string }) => ({
    market: name('market', market),
    line: name('line', line),
  });
  return (decision) => {
    switch (decision.kind) {
      case 'convert':
        return t('said.convert', { amount: format.money(decision.amount, decision.from), to: decision.to });
      case 'set-payout':
        return t(`said.payout.${decision.into}`, { market: name('market', decision.market) });
      case 'buy-forward':
        return t(`said.forward.${decision.side}`, {
          amount: format.money(decision.amount, decision.currency),
          day: format.day(decision.day),
        });
      case 'draw-credit':
        return format.money(decision.amount, home);
      case 'repay-debt':
        return t(`said.repay.${decision.debt}`, { amount: format.money(decision.amount, home) });
      case 'claim-export-refund':
        return t('said.claim', { month: decision.month, count: decision.documents.length });
      case 'track-prices':
        return t('said.track', { ...field(decision), count: decision.days });
      case 'buy-keywords':
        return t('said.field', field(decision));
      case 'test-concept': {
        const currency = view.catalogue.markets.find(({ id }) => id === decision.market)?.currency ?? home;
        return t('said.concept', {
          product: name('product', decision.product),
          market: name('market', decision.market),
          price: format.money(decision.price, currency),
        });
      }
      case 'rescue':
        return t(`said.rescue.${decision.as}`, { amount: format.money(decision.amount, home) });
    }
  };
}
