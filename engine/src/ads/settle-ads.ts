/** After a quarter hour: clicks on sponsored rows are charged, and its orders credited to the clicks they came from. */
import { at } from '../at.ts';
import { AD_CLICK, type Board, type MarketBoard } from '../demand/board.ts';
import { arrive, beginSlice, type Shopper } from '../demand/shopper.ts';
import type { PlacedOrder } from '../report.ts';
import type { Today } from '../today.ts';
import { SLICES_PER_DAY } from '../world.ts';
import { findClick, type AdClick } from './ad-clicks.ts';
import type { AdDay, MarketAds, Purse, Seat } from './ad-day.ts';
import { personIn } from './person-in.ts';
import { adRulesOn } from './rules.ts';
import { tallyFor } from './tally.ts';

export interface SettlingAds {
  readonly today: Today;
  readonly ads: AdDay;
  readonly board: Board;
  readonly shopper: Shopper;
  readonly slice: number;
}

export function settleAds(settling: SettlingAds): void {
  for (const market of settling.ads.markets) if (market) chargeClicks(settling, market);
  creditOrders(settling);
}

interface Noted {
  readonly visit: number;
  readonly slot: number;
}

/** By visit, whichever thread met it; the clicks of one visit stay in the order in which they were made. */
function clicksOf(board: MarketBoard): Noted[] {
  const noted: Noted[] = [];
  for (let part = 0; part < board.parts; part++) {
    for (let click = 0; click < (board.adClickCount[part] ?? 0); click++) {
      const cell = (part * board.mostAdClicks + click) * AD_CLICK.width;
      noted.push({
        visit: board.adClicks[cell + AD_CLICK.visit] ?? 0,
        slot: board.adClicks[cell + AD_CLICK.slot] ?? 0,
      });
    }
  }
  return noted.sort((a, b) => a.visit - b.visit);
}

function chargeClicks({ ads, board, shopper, slice }: SettlingAds, market: MarketAds): void {
  const moment = (board.day - 1) * SLICES_PER_DAY + slice;
  for (const { visit, slot } of clicksOf(at(board.markets, market.market))) {
    const seat = market.seats[slot];
    if (!seat) throw new Error(`slot ${slot} of market ${market.market} was clicked and nobody stood there`);
    const purse = market.purses.get(seat.entrant.campaign.id);
    if (!purse) throw new Error(`campaign ${seat.entrant.campaign.id} stood in a slot without a budget`);
    seat.tally.clicks += 1;
    seat.tally.spend += charge(purse, seat, slice);
    // The shopper comes in again, to be known by number.
    beginSlice(shopper, board, market.market, moment);
    arrive(board, shopper, visit);
    const person = personIn(market.market, shopper.person);
    const { company } = seat.entrant;
    ads.clicks.set(`${person}/${company}`, { person, company, at: moment, ...seat.tally.of });
  }
}

/** What lies beyond the most that a day may cost is not charged. */
function charge(purse: Purse, { price }: Seat, slice: number): number {
  const due = Math.min(price, purse.most - purse.spent);
  purse.spent += due;
  if (purse.spent >= purse.budget) purse.ranOutIn ??= slice;
  return due;
}

/** Each order counts for the last click of its buyer on an advertisement of its seller, if that is recent enough. */
function creditOrders({ today, ads }: SettlingAds): void {
  const { placed } = today.report;
  for (; ads.ordersSeen < placed.length; ads.ordersSeen++) {
    const order = at(placed, ads.ordersSeen);
    const click = clickBefore(today, ads, order);
    if (!click) continue;
    const tally = tallyFor(ads.tallies, click);
    tally.orders += 1;
    tally.units += order.units;
    tally.sales += order.price - order.discount;
  }
}

function clickBefore(today: Today, ads: AdDay, order: PlacedOrder): AdClick | undefined {
  const { world, day } = today;
  const person = personIn(order.market, order.buyer);
  const { company } = order;
  const click = ads.clicks.get(`${person}/${company}`) ?? findClick(world.ads.clicks, person, company);
  if (!click) return undefined;
  const days = adRulesOn(world.scenario, order.market, day)?.rules.attributionDays ?? 0;
  return order.placedAt - click.at <= days * SLICES_PER_DAY ? click : undefined;
}
