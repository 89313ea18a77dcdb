import { InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import type { Desk } from '../use-company.ts';
import { PerThousandInput } from '../per-thousand-input.tsx';
import { PriceInput } from '../price-input.tsx';
import { dateOf } from '../world-days.ts';
import type { Listing } from './funnel.ts';
import { useMarginText } from './use-margin-text.ts';
import { usePageCost } from './use-page-cost.ts';

interface Promotion {
  perThousand: number | null;
  from: number | null;
  days: number | null;
  /** The former price shown struck through meanwhile; empty for none. */
  was?: number | null;
}

const USUAL: Omit<Promotion, 'from'> = { perThousand: 100, days: 7 };

/** Takes something off the price of a page for some days, and says what is left of each unit. */
export function PromotionForm({ desk, listing }: { desk: Desk; listing: Listing }) {
  const { t } = useTranslation('market/promotion');
  const format = useFormat();
  const start: Promotion = { ...USUAL, from: desk.world.decidingFor };
  const [typed, setTyped] = useState(start);
  const { id, currency, market, product, shipping } = listing;
  const from = typed.from ?? desk.world.decidingFor;
  const until = from + (typed.days ?? 1) - 1;
  const price = listing.price - Math.round((listing.price * (typed.perThousand ?? 0)) / 1000);
  const margin = useMarginText(usePageCost(desk, { market, product, price, shipping }).data);
  const running = listing.promotion;
  return (
    <>
      {running && (
        <p>
          {t(running.until < desk.world.decidingFor ? 'promotion.past' : 'promotion.running', {
            off: format.percent(running.perThousand / 1000),
            from: running.from,
            until: running.until,
          })}
        </p>
      )}
      <DecisionForm<Promotion>
        desk={desk}
        start={start}
        fields={[
          {
            name: 'perThousand',
            label: t('promotion.off'),
            input: <PerThousandInput />,
            rules: [{ required: true, message: t('promotion.offMissing') }],
          },
          {
            name: 'from',
            label: t('promotion.from'),
            help: t('promotion.fromHelp', { date: format.date(dateOf(desk.view, from)) }),
            input: <InputNumber min={1} precision={0} />,
            rules: [{ required: true, message: t('promotion.fromMissing') }],
          },
          {
            name: 'days',
            label: t('promotion.days'),
            input: <InputNumber min={1} precision={0} />,
            rules: [{ required: true, message: t('promotion.daysMissing') }],
          },
          {
            name: 'was',
            label: t('promo.was'),
            help: t('promo.wasMeanwhile'),
            input: <PriceInput currency={currency} />,
          },
        ]}
        consequence={t('promotion.consequence', {
          before: format.money(listing.price, currency),
          after: format.money(price, currency),
          from,
          until,
          margin: margin ?? '',
        })}
        submit={t('promotion.go')}
        onChange={(values) => setTyped({ ...start, ...values })}
        decision={({ perThousand, from: first, days, was }) => ({
          kind: 'run-promotion',
          listing: id,
          perThousand: perThousand ?? 0,
          from: first ?? 0,
          days: days ?? 0,
          ...(was ? { was } : {}),
        })}
      />
    </>
  );
}
