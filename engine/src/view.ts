import { at } from './at.ts';
import { calendarDay, isoOf, isWorkingDay, weekday } from './calendar.ts';
import { homeRate } from './ledger/exchange.ts';
import { accountLines, netWorth } from './ledger/net-worth.ts';
import { spendable } from './ledger/post.ts';
import { papersOf } from './papers-of.ts';
import { rowsOf } from './orders/book-columns.ts';
import type { StudyResult, World } from './world.ts';
import { asRead } from './view/as-read.ts';
import { borderView } from './view/border.ts';
import { catalogueOf } from './view/catalogue.ts';
import { criticalReviews } from './view/critical-reviews.ts';
import type { CalendarView, CompanyView, MoneyView } from './view/company-view.ts';
import { lettersView, ordersView, returnsView, storeView } from './view/desk.ts';
import { eveningOf, othersPages, type Evening } from './view/evening.ts';
import { freightView, mishapsView, removalsView, stockView } from './view/goods.ts';
import { ownListing } from './view/own-listings.ts';
import { adsView } from './view/ads.ts';
import { promotionView } from './view/promotion.ts';
import { researchView } from './view/research.ts';
import { treasuryView } from './view/treasury.ts';
import { payablesView, samplesView, suppliersToday, suppliesView } from './view/supply.ts';

const MICRO = 1_000_000;

function calendarView({ scenario, day }: World): CalendarView {
  const next = calendarDay(scenario, day + 1);
  return {
    next: isoOf(next),
    weekday: weekday(next),
    start: scenario.start,
    days: scenario.days,
    isWorkingDayAtHome: isWorkingDay(scenario, scenario.home.country, day + 1),
  };
}

function moneyView(world: World, company: number): MoneyView {
  const { scenario, day } = world;
  return {
    homeCurrency: scenario.home.currency,
    minorUnits: scenario.currencies,
    spendable: spendable(world, company),
    creditLine: scenario.seats.creditLine,
    accounts: accountLines(world, company),
    netWorth: netWorth(world, company),
    rates: scenario.fx.map(({ currency }) => ({ currency, home: homeRate(scenario, currency, day) / MICRO })),
  };
}

const studyCopy = ({ estimates, ...study }: StudyResult): StudyResult => ({
  ...study,
  estimates: estimates.map((estimate) => ({ ...estimate })),
});

/**
 * All that a company may know of its world: everything of its own, what is public of others, and nothing else. Each part
 * is worked out when it is first read, so it is for who reads before the world moves on.
 */
export function viewAsRead(
  world: World,
  companyId: string,
  evening: Evening = eveningOf(world),
): CompanyView {
  const company = evening.companies.get(companyId);
  if (company === undefined) throw new Error(`the world has no company ${companyId}`);
  const { id, name, seat, stores, studies } = at(world.companies, company);
  const view: CompanyView = asRead<CompanyView>({
    day: () => world.day,
    calendar: () => calendarView(world),
    company: () => ({ id, name, seat }),
    money: () => moneyView(world, company),
    treasury: () => treasuryView(world, company),
    stores: () => stores.map((store) => storeView(world, store)),
    listings: () =>
      world.listings
        .filter((listing) => listing.company === company)
        .map((listing) => ownListing(world, listing, evening)),
    stock: () => stockView(world, company),
    supplies: () => suppliesView(world, company),
    samples: () => samplesView(world, company),
    suppliers: () => suppliersToday(world),
    payables: () => payablesView(world, company),
    freight: () => freightView(world, company),
    removals: () => removalsView(world, company),
    mishaps: () => mishapsView(world, company),
    orders: () => ordersView(world, company),
    underWay: () => rowsOf(world.orders, company, 'shipped').length,
    border: () => borderView(world, company),
    letters: () => lettersView(world, company),
    returns: () => returnsView(world, company),
    reviews: () => criticalReviews(world, company),
    studies: () => studies.map(studyCopy),
    research: () => researchView(world, company),
    rivals: () => othersPages(evening, company),
    promotion: () => promotionView(world, company),
    ads: () => adsView(world, company),
    rules: () => evening.rules,
    catalogue: () => catalogueOf(world.scenario),
    papers: () => papersOf(view),
  });
  return view;
}

/** The whole view, as plain data. */
export const viewOf = (world: World, companyId: string): CompanyView => ({ ...viewAsRead(world, companyId) });
