/** What a company's own sales tell of how buyers answer to its prices, beside what is known of sellers at large. */
import { ofEach } from '../known.ts';
import { normal, stream } from '../chance.ts';
import { exp, log } from '../maths.ts';
import type { ListingView } from '../view/company-view.ts';
import { can, type Desk } from './desk.ts';

const BELIEFS = stream('rivals/elasticity');
/** A price says something once it has stood for so many of the days that records keep. */
const LEAST_DAYS = 4;
const RECORD_DAYS = 28;
/** And was seen so often. */
const LEAST_SHOWN = 100;
/** Beyond these no estimate is believed: published ones lie between, and at 1 the best price has no end. */
const LEAST = 2.1;
const MOST = 4;
/** (Δln p)² that each observation of the common belief counts as: of a price changed by a tenth. */
const BELIEF_SQUARE = 0.01;
/** How far a hunch is off, as a part of the forecast's error; it is had anew after so many days. */
const HUNCH_SHARE = 0.4;
const HUNCH_DAYS = 28;

interface Stretch {
  readonly price: number;
  /** Bought by those who had the page before them: crowds come and go for reasons of their own. */
  readonly perImpression: number;
}

/** The days of a page by the price that stood on them. */
function stretches({ view }: Desk, page: ListingView): Stretch[] {
  const { priceLog = [] } = view.promotion.pages.find(({ listing }) => listing === page.id) ?? {};
  const { units, impressions } = page.record;
  const first = view.day - Math.min(units.length, RECORD_DAYS) + 1;
  return priceLog.flatMap(({ from, until, price }) => {
    const start = Math.max(from, first);
    const days = until - start + 1;
    if (days < LEAST_DAYS) return [];
    const within = (counts: readonly number[]): number =>
      counts.slice(start - first, until - first + 1).reduce((sum, each) => sum + each, 0);
    const shown = within(impressions);
    // Half a unit keeps days without a sale in the picture.
    return shown < LEAST_SHOWN ? [] : [{ price, perImpression: (within(units) + 0.5) / shown }];
  });
}

/**
 * Least squares through the changes of price of all pages: Σ Δln p · Δln q ÷ Σ (Δln p)². The belief that all begin with
 * counts as changes of its own weight.
 */
function estimated(desk: Desk): number {
  const { elasticity, weight } = desk.scenario.rivalry.firstOrder;
  const square = BELIEF_SQUARE * weight;
  let products = -elasticity * square;
  let squares = square;
  for (const page of desk.view.listings) {
    const seen = stretches(desk, page);
    seen.slice(1).forEach(({ price, perImpression }, before) => {
      const last = seen[before];
      if (!last) return;
      const change = log(price / last.price);
      products += change * log(perImpression / last.perImpression);
      squares += change * change;
    });
  }
  return Math.min(MOST, Math.max(LEAST, -products / squares));
}

/** Moves with the error of who has it. */
function hunch({ scenario, seed, self, day, strength }: Desk): number {
  const { elasticity } = scenario.rivalry.firstOrder;
  return (
    elasticity *
    exp(HUNCH_SHARE * strength.forecastError * normal(seed, BELIEFS, self, Math.floor(day / HUNCH_DAYS)))
  );
}

/** Without the sign; worked out once an evening. Who cannot work it out has a hunch. */
export const ownElasticity = ofEach((desk: Desk): number =>
  can(desk, 'own-elasticity') ? estimated(desk) : hunch(desk),
);
