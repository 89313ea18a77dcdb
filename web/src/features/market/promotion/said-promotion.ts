import type { Decision } from '@portolan/engine';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { clockOf } from './clock-of.ts';

export type PromotionDecision = Extract<
  Decision,
  {
    kind:
      | 'make-coupon'
      | 'run-deal'
      | 'enter-campaign'
      | 'bundle-listings'
      | 'end-promotion'
      | 'set-cart-mail'
      | 'appeal';
  }
>;

/** What was decided about promotions and appeals, for the line of the journal; `page` names a page. */
export function useSaidPromotion(view: Sight) {
  const { t } = useTranslation(['market/decide', 'terms']);
  const format = useFormat();
  const name = useNames(view);
  return (decision: PromotionDecision, page: (id: number) => string): string => {
    const currency = (id: number) => view.listings.find((listing) => listing.id === id)?.currency ?? '';
    const money = (id: number, minor: number) => format.money(minor, currency(id));
    switch (decision.kind) {
      case 'make-coupon':
        return t('said.make-coupon', {
          page: page(decision.listing),
          off:
            decision.amount === undefined
              ? format.percent((decision.perThousand ?? 0) / 1000)
              : money(decision.listing, decision.amount),
          budget: money(decision.listing, decision.budget),
        });
      case 'run-deal':
        return t('said.run-deal', {
          page: page(decision.listing),
          price: money(decision.listing, decision.price),
          day: format.day(decision.day),
          clock: clockOf(decision.fromSlice),
        });
      case 'enter-campaign': {
        const campaigns = view.promotion.markets.flatMap((market) => market.campaigns);
        const found = campaigns.find(({ id }) => id === decision.campaign);
        return t('said.enter-campaign', {
          page: page(decision.listing),
          price: money(decision.listing, decision.price),
          campaign: found ? format.said(found.name) : decision.campaign,
        });
      }
      case 'bundle-listings':
        return t('said.bundle-listings', {
          page: page(decision.listing),
          other: page(decision.other),
          off: format.percent(decision.perThousand / 1000),
        });
      case 'end-promotion':
        return t('said.end-promotion', {
          page: page(decision.listing),
          promotion: t(`promotion.${decision.promotion}`, { ns: 'terms' }),
        });
      case 'set-cart-mail':
        return t(decision.isOn ? 'said.mail' : 'said.noMail', {
          market: name('market', decision.market),
          off: format.percent((decision.perThousand ?? 0) / 1000),
        });
      case 'appeal':
        return t('said.appeal', {
          violation: decision.violation,
          cause: t(`cause.${decision.cause}`, { ns: 'terms' }),
        });
    }
  };
}
