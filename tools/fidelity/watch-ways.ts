// The ways of parcels, followed while the market is played: who knows distance and weight can find the fitted laws again.
import type { DayReport, World } from '@portolan/engine';
import { csvFile } from '../../engine/files/csv-file.ts';
import { leastSquares } from './least-squares.ts';

const COLUMNS = ['order', 'from', 'to', 'kilometres', 'grams', 'paid', 'shipped', 'delivered'] as const;
const SLICES_PER_DAY = 96;
const days = (moments: number): number => moments / SLICES_PER_DAY;

interface Way {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly kilometres: number;
  readonly grams: number;
  readonly paidAt: number;
  shippedAt?: number;
  deliveredAt?: number;
}

/** `ways.csv` in the folder, and the facts of handling, transit and freight. */
export function watchWays(folder: string) {
  const file = csvFile(`${folder}/ways.csv`, COLUMNS);
  const open = new Map<number, Way>();
  const handling = leastSquares(0);
  const transit = leastSquares(1);
  const freight = leastSquares(2);

  function place({ scenario }: World, { placed }: NonNullable<DayReport['crowd']>): void {
    for (const order of placed) {
      const { country } = scenario.markets[order.market] ?? {};
      const regions = scenario.countries.find(({ code }) => code === country)?.domestic?.regions;
      const { kilometres, grams, paidAt } = order;
      const ends = { from: regions?.[order.from]?.id, to: regions?.[order.to]?.id };
      open.set(order.id, { ...ends, kilometres, grams, paidAt });
      const units = scenario.currencies[order.currency] ?? 1;
      const each = order.freight / units / order.units;
      if (each > 0) freight.add(Math.log(each), [Math.log(1 + grams / 1000), Math.log(1 + kilometres / 100)]);
    }
  }

  function change({ changes }: NonNullable<DayReport['crowd']>): void {
    for (const { order, at, status, isOver } of changes) {
      const way = open.get(order);
      if (!way) continue;
      if (status === 'shipped') {
        way.shippedAt = at;
        handling.add(Math.log(days(at - way.paidAt)), []);
      }
      if (status === 'delivered') {
        way.deliveredAt = at;
        if (way.shippedAt !== undefined)
          transit.add(Math.log(days(at - way.shippedAt)), [Math.log(1 + way.kilometres / 100)]);
      }
      if (isOver) end(order, way);
    }
  }

  function end(order: number, way: Way): void {
    const told = (moment: number | undefined) => (moment === undefined ? undefined : days(moment).toFixed(4));
    const { paidAt, shippedAt, deliveredAt, ...rest } = way;
    file.add({ order, ...rest, paid: told(paidAt), shipped: told(shippedAt), delivered: told(deliveredAt) });
    open.delete(order);
  }

  return {
    add({ after, report }: { readonly after: World; readonly report: DayReport }): void {
      if (!report.crowd) return;
      place(after, report.crowd);
      change(report.crowd);
      file.flush();
    },
    close(): void {
      for (const [order, way] of open) end(order, way);
      file.close();
    },
    facts(): Record<string, number | undefined> {
      const [handled, moved, charged] = [handling.line(), transit.line(), freight.line()];
      return {
        'handling.logMean': handled?.weights[0],
        'handling.logSpread': handled?.spread,
        'transit.base': moved?.weights[0],
        'transit.perLogDistance': moved?.weights[1],
        'transit.spread': moved?.spread,
        'freight.base': charged?.weights[0],
        'freight.perLogKilogram': charged?.weights[1],
        'freight.perLogDistance': charged?.weights[2],
      };
    },
  };
}
