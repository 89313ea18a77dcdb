/** What a carrier's page shows of a parcel: read off its way, never stored. */
import { SLICES_PER_DAY, type Moment } from '../world.ts';
import { parcelWay, type Parcel, type Setting } from './parcel.ts';
import { laneAt } from './promise.ts';

export type TrackingCode =
  | 'accepted'
  | 'departed'
  | 'at-customs'
  | 'inspected'
  | 'cleared'
  | 'seized'
  | 'address-query'
  | 'out-for-delivery'
  | 'delivered';

export interface TrackingEvent {
  readonly at: Moment;
  readonly code: TrackingCode;
}

/** The van is loaded three hours before it rings. */
const ON_THE_VAN = 12;
/** What lanes without a full trace tell: the two ends of the way. */
const ENDS: readonly TrackingCode[] = ['accepted', 'delivered'];

/** The events up to a moment, oldest first. Lost parcels stop somewhere on their way and say nothing. */
export function trackingOf(setting: Setting, parcel: Parcel, until: Moment): TrackingEvent[] {
  if (parcel.shippedAt < 0) return [];
  const { isTracked } = laneAt(setting.scenario, parcel.lane);
  if (isTracked === 'none') return [];
  const events = wholeTrace(setting, parcel).filter(({ at }) => at <= until);
  return isTracked === 'full' ? events : events.filter(({ code }) => ENDS.includes(code));
}

function wholeTrace(setting: Setting, parcel: Parcel): TrackingEvent[] {
  const way = parcelWay(setting, parcel);
  const events: TrackingEvent[] = [
    { at: way.acceptedAt, code: 'accepted' },
    { at: way.departedAt, code: 'departed' },
  ];
  if (way.customs) {
    events.push({ at: way.customs.from, code: 'at-customs' });
    if (way.customs.isInspected) events.push({ at: way.customs.from, code: 'inspected' });
    events.push({ at: way.customs.until, code: way.seizedAt === undefined ? 'cleared' : 'seized' });
  }
  const { deliveredAt } = way;
  if (way.seizedAt !== undefined) return events;
  if (deliveredAt === undefined) return events.filter(({ at }) => at < lastSeen(way.acceptedAt, way.lostAt));
  if (way.addressAskedAt !== undefined) events.push({ at: way.addressAskedAt, code: 'address-query' });
  const before = deliveredAt - ON_THE_VAN;
  // A quick parcel may pass all stations in hours; none of them comes after the van.
  const settled = events.map(({ at, code }) => ({ at: Math.min(at, before), code }));
  return [...settled, { at: before, code: 'out-for-delivery' }, { at: deliveredAt, code: 'delivered' }];
}

/** A lost parcel is last scanned within a third of the time that it is waited for. */
function lastSeen(acceptedAt: Moment, lostAt: Moment = acceptedAt): Moment {
  return acceptedAt + Math.max(SLICES_PER_DAY, Math.floor((lostAt - acceptedAt) / 3));
}
