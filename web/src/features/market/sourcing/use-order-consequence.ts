import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Desk } from '../use-company.ts';
import { chosenIn, type CostTyped } from './cost-typed.ts';
import { weeksToWait } from './supplier-room.ts';
import type { LandedCost } from './use-landed-cost.ts';

const DAYS_PER_WEEK = 7;

/** What ordering comes to: the money now and later, and when the goods can be here, as busy as the factory is. */
export function useOrderConsequence(desk: Desk, typed: CostTyped, cost: LandedCost | undefined) {
  const { t } = useTranslation('market/sourcing');
  const format = useFormat();
  const { view, world } = desk;
  const { offer } = chosenIn(view, typed);
  if (!offer || !cost) return undefined;
  const units = typed.units ?? 0;
  const weeks = weeksToWait(view, offer.supplier, units);
  if (weeks === undefined) return t('cost.full');
  const price = cost.goods * units;
  const terms = view.catalogue.suppliers.find(({ id }) => id === offer.supplier)?.terms;
  const now = terms ? (price * terms.depositPerThousand) / 1000 : price;
  const ready = world.decidingFor + DAYS_PER_WEEK * weeks;
  const whole = (minor: number) => format.money(minor, view.money.homeCurrency, { isWhole: true });
  const said = t(terms ? 'cost.consequenceDeposit' : 'cost.consequence', {
    units,
    paid: whole(price),
    now: whole(now),
    left: whole(view.money.spendable - now),
    from: ready + offer.leadDays.min,
    until: ready + offer.leadDays.max,
  });
  return weeks > 0 ? `${said}${t('cost.waits', { count: weeks })}` : said;
}
