import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import type { FreightQuote } from './freight-quote.ts';

type Lane = Sight['catalogue']['freight'][number];

/** How a freight lane charges, and what it charges for one shipment, in words. */
export function useFreightWords(view: Sight) {
  const { t } = useTranslation('market/stock');
  const format = useFormat();
  const money = (minor: number) => format.money(minor, view.money.homeCurrency, { isWhole: true });
  const price = (lane: Lane): string => {
    if (lane.containers) {
      return format.list(
        lane.containers.map(({ name, price: each }) =>
          t('send.perContainer', { size: format.said(name), price: money(each) }),
        ),
      );
    }
    if (lane.perCubicMetre !== undefined) {
      return t('send.perCubicMetre', { price: money(lane.perCubicMetre), least: lane.leastCubicMetres ?? 0 });
    }
    const perKilogram = format.money(lane.perKilogram ?? 0, view.money.homeCurrency);
    return t('send.perKilogram', { price: perKilogram, minimum: money(lane.minimum) });
  };
  return {
    option: (lane: Lane): string =>
      t('send.laneOption', {
        lane: format.said(lane.name),
        min: lane.days.min,
        max: lane.days.max,
        price: price(lane),
      }),
    /** What is charged by, and what is added: 3.2 m³ in one 20 ft; fuel ¥120. */
    basis: ({ containers, kilograms, cubicMetres, surcharges, perShipment }: FreightQuote): string => {
      const measure =
        containers.length > 0
          ? t('send.inContainers', {
              volume: format.number(cubicMetres, 1),
              containers: format.list(
                containers.map(({ container, count }) => `${count} × ${format.said(container.name)}`),
              ),
            })
          : kilograms > 0
            ? t('send.byWeight', { weight: format.number(kilograms, 1) })
            : t('send.byRoom', { volume: format.number(cubicMetres, 2) });
      const added = [
        ...surcharges.map(({ kind, amount }) =>
          t('send.added', { what: t(`surcharge.${kind}`), amount: money(amount) }),
        ),
        ...(perShipment > 0 ? [t('send.added', { what: t('send.papers'), amount: money(perShipment) })] : []),
      ];
      return format.list([measure, ...added]);
    },
  };
}
