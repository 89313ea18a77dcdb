import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { clockOf } from './clock-of.ts';

type Page = Sight['promotion']['pages'][number];
export type Run = Page['running'][number];
export type Tally = Run['tally'];

/** A promotion and what it has brought, in words; money in the currency of its market. */
export function useRunText(currency: string) {
  const { t } = useTranslation(['market/promotion', 'market', 'terms']);
  const format = useFormat();
  const money = (minor: number) => format.money(minor, currency);
  return {
    what: ({ kind, from, until, ...run }: Run) => {
      const offer =
        run.price !== undefined
          ? t('promo.atPrice', { price: money(run.price) })
          : run.amount !== undefined
            ? t('promo.off', { off: money(run.amount) })
            : t('promo.off', { off: format.percent((run.perThousand ?? 0) / 1000) });
      const budget =
        run.budget === undefined
          ? ''
          : t('promo.budgetLeft', { spent: money(run.spent ?? 0), budget: money(run.budget) });
      const hours =
        run.fromSlice === undefined
          ? ''
          : t('promo.hours', {
              from: clockOf(run.fromSlice),
              until: clockOf(run.fromSlice + (run.slices ?? 0)),
            });
      const days = t('promo.days', { from, until });
      const name = t(`promotion.${kind}`, { ns: 'terms' });
      const said = [offer, days, hours, budget].filter((each) => each !== '');
      return t('promo.said', { name, said: said.join(t('join')) });
    },
    brought: ({ orders, units, given, fees }: Tally) =>
      t('promo.brought', { orders, units, given: money(given), fees: money(fees) }),
  };
}
