import type { World } from '@portolan/engine';
import { figuresOf, openingPostings } from '@portolan/engine';
import { csvFile, inUnits } from '../../engine/files/csv-file.ts';
import type { Day } from './play-days.ts';

const COUNTS = ['sessions', 'searches', 'clicks', 'carts', 'orders'] as const;
type Counts = Record<(typeof COUNTS)[number], number>;

/** Visits per day and country: what happened in all channels of a country together. */
export function exportSessions(folder: string) {
  const file = csvFile(`${folder}/sessions.csv`, ['day', 'country', ...COUNTS]);
  return {
    add({ after, report }: Day): void {
      const countries = new Map<string, Counts>();
      for (const row of report.traffic) {
        const country = after.scenario.markets[row.market]?.country ?? '';
        const sum = countries.get(country) ?? { sessions: 0, searches: 0, clicks: 0, carts: 0, orders: 0 };
        for (const count of COUNTS) sum[count] += row[count];
        countries.set(country, sum);
      }
      for (const country of [...countries.keys()].toSorted()) {
        const counts = countries.get(country);
        if (counts) file.add({ day: report.day, country, ...counts });
      }
      file.flush();
    },
    close: () => file.close(),
  };
}

const LEDGER = ['day', 'company', 'account', 'currency', 'minor_units', 'memo', 'entry', 'order'] as const;

/** Every posting, from the capital that companies begin with on day 0. */
export function exportLedger(folder: string, opened: World) {
  const file = csvFile(`${folder}/ledger.csv`, LEDGER);
  const write = (day: number, world: World, postings: Day['report']['postings']): void => {
    for (const { company, account, currency, amount, memo, entry, order } of postings) {
      const id = world.companies[company]?.id;
      file.add({ day, company: id, account, currency, minor_units: amount, memo, entry, order });
    }
    file.flush();
  };
  write(0, opened, openingPostings(opened));
  return {
    add: ({ after, report }: Day): void => write(report.day, after, report.postings),
    close: () => file.close(),
  };
}

const MONEY = ['revenue', 'profit', 'bank', 'wallet', 'reserve', 'stock'] as const;
const DAILY = [
  'day',
  'company',
  'currency',
  'impressions',
  'clicks',
  'carts',
  'orders',
  'units',
  'lost',
  ...MONEY,
  'net_worth',
  'to_ship',
  'open_letters',
  'open_returns',
  'late_share',
  'rating',
  'health',
] as const;

const rounded = (value: number | null): string | undefined => value?.toFixed(4);

/** How each company stands on each evening, with the funnel of its pages. */
export function exportDaily(folder: string) {
  const file = csvFile(`${folder}/daily.csv`, DAILY);
  return {
    add({ before, after, report }: Day): void {
      const currency = after.scenario.home.currency;
      const minorUnits = after.scenario.currencies[currency] ?? 1;
      const companyOf = new Map(after.listings.map(({ id, company }) => [id, company]));
      figuresOf(before, after, report).forEach((figures, company) => {
        const own = report.funnel.filter(({ listing }) => companyOf.get(listing) === company);
        const sum = (count: 'impressions' | 'clicks' | 'carts' | 'lost'): number =>
          own.reduce((total, row) => total + row[count], 0);
        const money = Object.fromEntries(MONEY.map((name) => [name, inUnits(figures[name], minorUnits)]));
        file.add({
          day: report.day,
          company: figures.company,
          currency,
          impressions: sum('impressions'),
          clicks: sum('clicks'),
          carts: sum('carts'),
          orders: figures.orders,
          units: figures.units,
          lost: sum('lost'),
          ...(money as Record<(typeof MONEY)[number], string>),
          net_worth: inUnits(figures.netWorth, minorUnits),
          to_ship: figures.toShip,
          open_letters: figures.openLetters,
          open_returns: figures.openReturns,
          late_share: rounded(figures.lateShare),
          rating: rounded(figures.rating),
          health: figures.health ?? undefined,
        });
      });
      file.flush();
    },
    close: () => file.close(),
  };
}
