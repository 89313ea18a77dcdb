import type { DecisionSent } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { useBorderText } from '../border/use-border-text.ts';
import { useMoneyText } from '../treasury/use-money-text.ts';
import { useSaidPromotion } from '../promotion/said-promotion.ts';
import { useAdText } from '../ads/use-ad-text.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { knownDecision } from './known-decision.ts';

/** What was decided, in a few words: which thing, how many, for how much. */
export function useDecisionText(view: Sight): (decision: DecisionSent) => string {
  const { t } = useTranslation('market/decide');
  const format = useFormat();
  const name = useNames(view);
  const saidPromotion = useSaidPromotion(view);
  const page = (id: number | undefined) => {
    const found = view.listings.find((listing) => listing.id === id);
    return found ? t('said.page', pageOf(found)) : t('said.pageNumber', { id });
  };
  const pageOf = ({ product, market }: { product: string; market: string }) => ({
    product: name('product', product),
    market: name('market', market),
  });
  const price = (id: number, minor: number) => {
    const currency = view.listings.find((listing) => listing.id === id)?.currency;
    return currency ? format.money(minor, currency) : format.number(minor);
  };
  const goods = (list: readonly { product: string; units: number }[]) =>
    format.list(
      list.map(({ product, units }) => t('said.units', { product: name('product', product), units })),
    );

  const ofMoney = useMoneyText(view);
  const ofBorders = useBorderText(view);
  const ofAds = useAdText(view);

  return (sent) => {
    const decision = knownDecision(sent);
    switch (decision.kind) {
      case 'buy-study':
        return name('study', decision.study);
      case 'order-goods':
        return t('said.order-goods', {
          supplier: name('supplier', decision.supplier),
          goods: goods([decision]),
        });
      case 'order-sample':
        return t('said.order-goods', {
          supplier: name('supplier', decision.supplier),
          goods: name('product', decision.product),
        });
      case 'inspect-goods':
        return t('said.inspect-goods', { supply: decision.supply, units: decision.units });
      case 'answer-inspection':
        return t(`said.report.${decision.verdict}`, {
          supply: decision.supply,
          off: format.percent((decision.perThousand ?? 0) / 1000),
        });
      case 'send-stock':
        return t(decision.market === undefined ? 'said.send-stock' : 'said.send-stock-to', {
          lane: name('lane', decision.lane),
          goods: goods(decision.goods),
          place: name('place', `fulfilment:${decision.market}`),
        });
      case 'remove-stock':
        return t(`said.remove.${decision.how}`, {
          goods: goods([decision]),
          place: name('place', decision.place),
        });
      case 'claim-from-carrier': {
        const found = view.mishaps.find(({ id }) => id === decision.mishap);
        return found ? t(`mishap.kind.${found.kind}`, { id: found.of }) : String(decision.mishap);
      }
      case 'open-store':
        return name('market', decision.market);
      case 'write-listing':
        return decision.listing === undefined
          ? t('said.newPage', pageOf({ product: decision.product ?? '', market: decision.market ?? '' }))
          : page(decision.listing);
      case 'join-page': {
        const joined = view.rivals.find(({ id }) => id === decision.listing);
        return joined ? t('said.join-page', pageOf(joined)) : t('said.pageNumber', { id: decision.listing });
      }
      case 'set-price': {
        const asked = [
          decision.price === undefined
            ? []
            : t('said.price', { price: price(decision.listing, decision.price) }),
          decision.shipping === undefined
            ? []
            : t('said.shipping', { price: price(decision.listing, decision.shipping) }),
          decision.was === undefined
            ? []
            : decision.was === 0
              ? t('said.noWas')
              : t('said.was', { price: price(decision.listing, decision.was) }),
        ].flat();
        return t('said.set-price', { page: page(decision.listing), asked: format.list(asked) });
      }
      case 'pause-listing':
        return t(decision.isPaused ? 'said.pause' : 'said.resume', { page: page(decision.listing) });
      case 'run-promotion':
        return t('said.run-promotion', {
          page: page(decision.listing),
          off: format.percent(decision.perThousand / 1000),
          from: format.day(decision.from),
          count: decision.days,
        });
      case 'start-campaign':
      case 'change-campaign':
      case 'write-ad-group':
      case 'set-bids':
      case 'set-negatives':
        return ofAds(decision);
      case 'make-coupon':
      case 'run-deal':
      case 'enter-campaign':
      case 'bundle-listings':
      case 'end-promotion':
      case 'set-cart-mail':
      case 'appeal':
        return saidPromotion(decision, page);
      case 'set-lane-rule':
        return t(decision.lane === undefined ? 'said.byHand' : 'said.set-lane-rule', {
          market: name('market', decision.market),
          lane: name('lane', decision.lane ?? ''),
        });
      case 'ship-orders':
        return t('said.ship-orders', { count: decision.orders.length, lane: name('lane', decision.lane) });
      case 'cancel-order':
        return t('said.order', { order: decision.order });
      case 'answer-letter':
        return t('said.letter', { letter: decision.letter });
      case 'decide-return':
        return t(`said.return.${decision.verdict}`, { id: decision.return });
      case 'convert':
      case 'set-payout':
      case 'buy-forward':
      case 'draw-credit':
      case 'repay-debt':
      case 'claim-export-refund':
      case 'track-prices':
      case 'buy-keywords':
      case 'test-concept':
      case 'rescue':
        return ofMoney(decision);
      case 'classify-goods':
      case 'set-declaration':
      case 'register-tax':
      case 'register-producer':
      case 'get-document':
      case 'grade-return':
      case 'answer-dispute':
      case 'answer-review':
      case 'request-reviews':
        return ofBorders(decision);
      // Here the name of the kind says it all.
      case 'secure-account':
      case 'strike-shock':
        return '';
    }
  };
}
