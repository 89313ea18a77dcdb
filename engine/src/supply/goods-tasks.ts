/** What a company's goods ask of it: stock that runs out or grows old, reports to answer, losses to claim. */
import type { CompanyView, ListingView } from '../view/company-view.ts';
import type { Task } from '../task.ts';

/** Stock that lasts less than this is low: about the time in which new goods can be made and sent. */
const LOW_COVER_DAYS = 14;
/** Days whose sales say how fast stock goes. */
const PACE_DAYS = 14;
/** Days before goods get dearer to keep at which it is told: about as long as a sale takes to clear them. */
const AGEING_SOON_DAYS = 14;

export function goodsTasks(view: CompanyView): Task[] {
  return [stock, ageing, reports, balances, claims].flatMap((rule) => rule(view));
}

/** Units a day over the last fortnight of sales. */
function pace({ record }: ListingView): number {
  const days = record.units.slice(-PACE_DAYS);
  return days.reduce((sum, units) => sum + units, 0) / Math.max(days.length, 1);
}

/** The day on which more of a product is promised; undefined while none is under way. */
function comingOn({ supplies, freight }: CompanyView, product: string): number | undefined {
  const days = [
    ...supplies.filter((supply) => supply.product === product),
    ...freight.filter(({ goods }) => goods.some((each) => each.product === product)),
  ].map(({ promisedOn }) => promisedOn);
  return days.length === 0 ? undefined : Math.min(...days);
}

function stock(view: CompanyView): Task[] {
  return view.listings.flatMap((listing) => {
    const { id, product, inStock, isPaused } = listing;
    const coming = comingOn(view, product);
    if (isPaused) return [];
    const target = { kind: 'listing', id } as const;
    const values = { listing: id, product };
    if (inStock === 0) return coming === undefined ? [{ code: 'task.out-of-stock', target, values }] : [];
    const days = Math.floor(inStock / pace(listing));
    if (coming === undefined) {
      return days < LOW_COVER_DAYS
        ? [{ code: 'task.stock-low', target, values: { ...values, inStock, days } }]
        : [];
    }
    const gap = coming - view.day - days;
    return gap > 0
      ? [{ code: 'task.stock-runs-out', target, values: { ...values, inStock, days, coming, gap } }]
      : [];
  });
}

/** Goods that will soon have lain so long that their place asks more for them. */
function ageing({ stock: shelves, catalogue, rules, day }: CompanyView): Task[] {
  return shelves.flatMap(({ product, place, ages }) => {
    const market = catalogue.markets.find(({ id }) => place === `fulfilment:${id}`);
    const storage = market
      ? rules.platform.find(({ channel }) => channel === market.channel)?.fulfilment?.[market.country]
          ?.storage
      : catalogue.warehouses.find(({ country }) => country === place)?.storage;
    for (const { fromDays } of storage?.ageing ?? []) {
      const from = (since: number): number => since + fromDays;
      const soon = ages.filter(({ since }) => from(since) > day && from(since) <= day + AGEING_SOON_DAYS);
      const units = soon.reduce((sum, each) => sum + each.units, 0);
      if (units === 0) continue;
      const on = Math.min(...soon.map(({ since }) => from(since)));
      const values = { product, place, units, days: fromDays };
      return [{ code: 'task.stock-ages', target: { kind: 'product', id: product }, values, dueAt: on }];
    }
    return [];
  });
}

function reports({ supplies }: CompanyView): Task[] {
  return supplies.flatMap(({ id, product, inspection }) => {
    if (!inspection?.report || inspection.isAnswered) return [];
    const { measured, answerBy } = inspection.report;
    const values = { supply: id, product, quality: Math.floor(measured * 100 + 0.5) };
    return [
      { code: 'task.answer-inspection', target: { kind: 'supply', id }, values, dueAt: answerBy } as const,
    ];
  });
}

function balances({ supplies, catalogue }: CompanyView): Task[] {
  return supplies.flatMap(({ id, supplier, product, heldSince }) => {
    const terms = catalogue.suppliers.find((each) => each.id === supplier)?.terms;
    if (heldSince === undefined || !terms) return [];
    const dueAt = heldSince + terms.heldDays;
    const values = { supply: id, supplier, product };
    return [{ code: 'task.pay-balance', target: { kind: 'supply', id }, values, dueAt } as const];
  });
}

function claims({ mishaps, day }: CompanyView): Task[] {
  return mishaps
    .filter(({ claim, until, amount }) => !claim && until > day && amount > 0)
    .map(({ id, kind, of, until }) => {
      const isParcel = kind.startsWith('parcel');
      return {
        code: isParcel ? 'task.claim-parcel' : 'task.claim-freight',
        target: { kind: 'mishap', id },
        values: isParcel ? { order: of } : { freight: of },
        dueAt: until,
      } as const;
    });
}
