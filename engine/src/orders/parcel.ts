/** The way of one parcel, worked out of its addresses of chance: nothing about it is stored but when it left. */
import { calendarDay } from '../calendar.ts';
import { normal, stream, uniform } from '../chance.ts';
import { isCorrected, isOpened, isSeized, readMark } from '../border/outcome.ts';
import { aheadOfHome } from '../local-time.ts';
import { exp } from '../maths.ts';
import type { AfterTheOrder } from '../scenario/after-the-order.ts';
import { marketAt, stateRulesOn } from '../scenario/rules-in-force.ts';
import { portWait } from '../shocks/effects.ts';
import { SLICES_PER_DAY, type Moment, type World } from '../world.ts';
import { daysWithin, ownSpread } from './band.ts';
import { busyFactor } from './busy.ts';
import type { Order } from './book-columns.ts';
import { dayOfMoment, laneAt, nextDeliveryDay, startOfDay } from './promise.ts';
import { luckOf } from './luck.ts';

const TRANSIT = stream('parcel/transit');
const CONGESTION = stream('parcel/congestion');
const LOSS = stream('parcel/loss');
const DAMAGE = stream('parcel/damage');
const INSPECTION = stream('parcel/inspection');
const INSPECTION_DAYS = stream('parcel/inspection-days');
const CORRECTION_DAYS = stream('parcel/correction-days');
const ADDRESS = stream('parcel/address');
const ADDRESS_DAYS = stream('parcel/address-days');
const DOORBELL = stream('parcel/doorbell');

/** Shares of the transit at which a parcel leaves its country, reaches customs and leaves them. */
const DEPARTED = 0.2;
const AT_CUSTOMS = 0.7;
const CLEARED = 0.75;
/** Couriers ring from nine to nineteen o'clock, by the country's own time. */
const FIRST_RING = 36;
const RINGS = 40;

/** What a way depends on beside the parcel itself. */
export type Setting = Pick<World, 'scenario' | 'seed'>;

/** What must be known of an order to follow its parcel; reports hold all of it. */
export type Parcel = Pick<
  Order,
  'market' | 'placedAt' | 'session' | 'lane' | 'customs' | 'shippedAt' | 'promisedAt' | 'price' | 'discount'
>;

export interface ParcelWay {
  readonly acceptedAt: Moment;
  /** Leaves the country of origin, or the warehouse's depot. */
  readonly departedAt: Moment;
  /** Absent inside a country. */
  readonly customs?: { readonly from: Moment; readonly until: Moment; readonly isInspected: boolean };
  readonly addressAskedAt?: Moment;
  /** One of the three: at the buyer's door, given up by everybody, or kept by customs. */
  readonly deliveredAt?: Moment;
  readonly lostAt?: Moment;
  readonly seizedAt?: Moment;
  readonly isDamaged: boolean;
}

const slicesOf = (days: number): Moment => Math.floor(days * SLICES_PER_DAY);

/** The factor of a lane's week, the same for every parcel that leaves in it; its middle is 1 outside of peak seasons. */
export function congestionOf({ scenario, seed }: Setting, lane: number, day: number): number {
  const week = Math.floor((day - 1) / 7);
  const { congestion, busy } = laneAt(scenario, lane);
  const crowding = exp(congestion * normal(seed, CONGESTION, lane, week));
  return busy ? crowding * busyFactor(busy, calendarDay(scenario, day)) : crowding;
}

const deliveryOf = ({ scenario }: Setting, { market }: Parcel): AfterTheOrder['delivery'] =>
  marketAt(scenario, market).afterTheOrder.delivery;

interface Held {
  readonly days: number;
  readonly isInspected: boolean;
  readonly isSeized: boolean;
}

/** How customs hold up a parcel that they have a mark for. */
function heldByMark(setting: Setting, parcel: Parcel, day: number): Held {
  const { scenario, seed } = setting;
  const mark = readMark(parcel.customs);
  const { border } = stateRulesOn(scenario, marketAt(scenario, parcel.market).country, day);
  const guess = mark.isGuessed ? (border?.defaults.guess.days ?? 0) : 0;
  if (!isOpened(mark)) return { days: guess, isInspected: false, isSeized: false };
  const { inspectedDays: open } = deliveryOf(setting, parcel);
  const opened = daysWithin(open, uniform(seed, INSPECTION_DAYS, luckOf(parcel)));
  const put = isCorrected(mark) ? border?.penalty.days : undefined;
  const corrected = put ? daysWithin(put, uniform(seed, CORRECTION_DAYS, luckOf(parcel))) : 0;
  return { days: guess + opened + corrected, isInspected: true, isSeized: isSeized(mark) };
}

function heldAtBorder(setting: Setting, parcel: Parcel, day: number): Held {
  if (readMark(parcel.customs).outcome !== 'unwatched') return heldByMark(setting, parcel, day);
  const days = inspectedDays(setting, parcel, day);
  return { days, isInspected: days > 0, isSeized: false };
}

/** Days that customs hold the parcel to look into it; mostly none. */
function inspectedDays(setting: Setting, parcel: Parcel, day: number): number {
  const { scenario, seed } = setting;
  const { dutiableFactor, inspectedDays: days } = deliveryOf(setting, parcel);
  const rules = stateRulesOn(scenario, marketAt(scenario, parcel.market).country, day);
  const isDutiable = parcel.price - parcel.discount > rules.dutyFreeUpTo;
  const share = rules.inspectionShare * (isDutiable ? dutiableFactor : 1);
  if (uniform(seed, INSPECTION, luckOf(parcel)) >= share) return 0;
  return daysWithin(days, uniform(seed, INSPECTION_DAYS, luckOf(parcel)));
}

function askedDays(setting: Setting, parcel: Parcel): number {
  const { seed } = setting;
  const { askedShare, askedDays: days } = deliveryOf(setting, parcel);
  if (uniform(seed, ADDRESS, luckOf(parcel)) >= askedShare) return 0;
  return daysWithin(days, uniform(seed, ADDRESS_DAYS, luckOf(parcel)));
}

const isLost = ({ scenario, seed }: Setting, parcel: Parcel): boolean =>
  uniform(seed, LOSS, luckOf(parcel)) < laneAt(scenario, parcel.lane).lostShare;

export const isDamaged = (setting: Setting, parcel: Parcel): boolean =>
  !isLost(setting, parcel) &&
  uniform(setting.seed, DAMAGE, luckOf(parcel)) < laneAt(setting.scenario, parcel.lane).damagedShare;

export function parcelWay(setting: Setting, parcel: Parcel): ParcelWay {
  const { scenario, seed } = setting;
  const lane = laneAt(scenario, parcel.lane);
  const left = parcel.shippedAt;
  const leftOn = dayOfMoment(left);
  const own = daysWithin(
    lane.days,
    uniform(seed, TRANSIT, luckOf(parcel)),
    ownSpread(lane.days, lane.congestion),
  );
  const transit = own * congestionOf(setting, parcel.lane, leftOn);
  const isCrossing = lane.from === 'home';
  const departedAt = left + slicesOf(transit * DEPARTED);
  // What has left the port when it closes is on its way; what comes to it waits.
  const waits = portWait(scenario, lane.id, dayOfMoment(departedAt));
  const atBorder = isCrossing ? heldAtBorder(setting, parcel, leftOn) : undefined;
  const held = waits + (atBorder?.days ?? 0);
  const asked = askedDays(setting, parcel);
  const arrivedAt = left + slicesOf(transit + held);

  const { givenUpAfterDays } = deliveryOf(setting, parcel);
  const lostAt = Math.max(parcel.promisedAt, arrivedAt) + givenUpAfterDays * SLICES_PER_DAY;
  const clearedAt = left + slicesOf(transit * CLEARED + held);
  const endOf = (): Pick<ParcelWay, 'deliveredAt' | 'lostAt' | 'seizedAt'> => {
    if (isLost(setting, parcel)) return { lostAt };
    if (atBorder?.isSeized) return { seizedAt: clearedAt };
    return { deliveredAt: atTheDoor(setting, parcel, arrivedAt + slicesOf(asked)) };
  };
  return {
    acceptedAt: left,
    departedAt: departedAt + slicesOf(waits),
    ...(atBorder && {
      customs: {
        from: left + slicesOf(transit * AT_CUSTOMS + waits),
        until: clearedAt,
        isInspected: atBorder.isInspected,
      },
    }),
    ...(asked > 0 && { addressAskedAt: arrivedAt }),
    ...endOf(),
    isDamaged: isDamaged(setting, parcel),
  };
}

/** Nobody rings on the day of dispatch, on Sundays and on holidays. */
function atTheDoor({ scenario, seed }: Setting, parcel: Parcel, arrivedAt: Moment): Moment {
  const { country } = marketAt(scenario, parcel.market);
  const ahead = aheadOfHome(scenario, country);
  const earliest = Math.max(dayOfMoment(arrivedAt + ahead), dayOfMoment(parcel.shippedAt + ahead) + 1);
  const slice = FIRST_RING + Math.floor(uniform(seed, DOORBELL, luckOf(parcel)) * RINGS);
  return startOfDay(nextDeliveryDay(scenario, country, earliest)) + slice - ahead;
}
