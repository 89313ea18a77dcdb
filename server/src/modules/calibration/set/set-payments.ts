// Means of payment under the names that a scenario may carry: those everybody knows, and numbers for what only the firm knows.
import type { Scenario } from '@portolan/engine';
import { OTHER } from '../anonymity.ts';
import type { Share } from '../fit/fit-sales.ts';

type Payment = Scenario['markets'][number]['payment'][number];

interface Means {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly like: RegExp;
}

const KNOWN: readonly Means[] = [
  { id: 'debit', name: { zh: '借记卡', en: 'Debit card' }, like: /debit|借记/ },
  { id: 'card', name: { zh: '银行卡', en: 'Card' }, like: /card|credit|信用卡|银行卡|visa|mastercard/ },
  { id: 'slip', name: { zh: '付款单', en: 'Payment slip' }, like: /boleto|slip|konbini|oxxo/ },
  { id: 'voucher', name: { zh: '代金券', en: 'Voucher' }, like: /voucher|gift|代金|礼品/ },
  { id: 'pay-later', name: { zh: '先买后付', en: 'Pay later' }, like: /later|klarna|afterpay|instal|分期/ },
  {
    id: 'wallet',
    name: { zh: '电子钱包', en: 'Digital wallet' },
    like: /wallet|paypal|alipay|wechat|支付宝|微信|钱包/,
  },
  { id: 'transfer', name: { zh: '银行转账', en: 'Bank transfer' }, like: /transfer|pix|sepa|ideal|fpx|转账/ },
  { id: 'on-delivery', name: { zh: '货到付款', en: 'Cash on delivery' }, like: /cod|cash|delivery|货到/ },
];
const UNTOLD: Omit<Means, 'like'> = { id: OTHER, name: { zh: '其他', en: 'Other' } };
const USUAL_FAILS = 0.04;

/** What the firm calls a means may name a bank or a person, so only known kinds keep a name. */
export const meansOf = (word: string): Omit<Means, 'like'> =>
  KNOWN.find(({ like }) => like.test(word)) ?? UNTOLD;

export function paymentsOf(shares: readonly Share[] | undefined, usual: readonly Payment[]): Payment[] {
  if (!shares) return [...usual];
  const sums = new Map<string, number>();
  for (const { key, share } of shares) sums.set(meansOf(key).id, (sums.get(meansOf(key).id) ?? 0) + share);
  // Who fails to pay never becomes an order: visits are shared so that the orders' means come out as they are.
  const before = [...sums].map(([id, share]) => {
    const known = usual.find((each) => each.id === id);
    const failShare = known?.failShare ?? USUAL_FAILS;
    return { id, known, failShare, tried: share / (1 - failShare) };
  });
  const all = before.reduce((sum, { tried }) => sum + tried, 0);
  const payments = before.map(({ id, known, failShare, tried }): Payment => {
    const name = KNOWN.find((means) => means.id === id)?.name ?? UNTOLD.name;
    return {
      ...(known ?? { feePerThousand: 0 }),
      id,
      name,
      failShare,
      share: Number((tried / all).toFixed(4)),
    };
  });
  const rest = payments.slice(1).reduce((sum, { share }) => sum + share, 0);
  return payments.map((each, at) => (at === 0 ? { ...each, share: Number((1 - rest).toFixed(4)) } : each));
}
