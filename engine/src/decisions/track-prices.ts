import { at } from '../at.ts';
import { fault, id, integer, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Tracker } from '../studies/research.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import type { DecisionKind } from './decision.ts';
import { buyResearch, fieldFaults, mustFindField } from './research-field.ts';

/** One day is a single look; more are a subscription, paid in advance. */
const shape = object({ kind: oneOf('track-prices'), market: id, line: id, days: integer(1, 365) });
type TrackPrices = Infer<typeof shape>;

const isRunning = ({ until }: Tracker, day: number): boolean => until >= day;

function check(world: World, company: number, content: TrackPrices): Fault[] {
  const terms = world.scenario.research?.tracker;
  if (!terms) return [fault('', 'decision.no-such-research')];
  const faults = fieldFaults(world, content);
  if (faults.length > 0) return faults;
  const { mostDays, mostAtOnce, pricePerDay } = terms;
  if (content.days > mostDays) return [fault('days', 'shape.too-large', { max: mostDays })];
  const field = mustFindField(world, content);
  const { trackers } = at(world.companies, company).research;
  const others = trackers.filter(
    (tracker) =>
      isRunning(tracker, world.day + 1) && !(tracker.market === field.market && tracker.line === field.line),
  );
  if (others.length >= mostAtOnce) return [fault('', 'decision.too-many-trackers', { most: mostAtOnce })];
  return affordable(world, company, pricePerDay * content.days, 'days');
}

/** A watch that still runs goes on for so many days more; one that has ended makes room for a new one. */
function apply(today: Today, company: number, content: TrackPrices): void {
  const { world, day } = today;
  const price = (world.scenario.research?.tracker?.pricePerDay ?? 0) * content.days;
  const { purchase } = buyResearch(today, company, { memo: 'tracker-bought', price });
  const field = mustFindField(world, content);
  const { research } = at(world.companies, company);
  const isSame = ({ market, line }: Tracker): boolean => market === field.market && line === field.line;
  const running = research.trackers.find((tracker) => isSame(tracker) && isRunning(tracker, day));
  if (running) {
    running.until += content.days;
    return;
  }
  const kept = research.trackers.filter((tracker) => !isSame(tracker));
  const ended = kept.filter((tracker) => !isRunning(tracker, day));
  const mostAtOnce = world.scenario.research?.tracker?.mostAtOnce ?? 1;
  // The report of a watch that has ended stays readable until a new one needs its place.
  const dropped = kept.length >= mostAtOnce ? ended[0] : undefined;
  const watch = { ...field, purchase, from: day, until: day + content.days - 1, lastSeen: 0, watched: [] };
  research.trackers = [...kept.filter((tracker) => tracker !== dropped), watch];
}

/** Has the offers of a line in a market watched: what others ask, how buyers rate them, about how much they sell. */
export const trackPrices: DecisionKind<'track-prices', TrackPrices> = {
  kind: 'track-prices',
  shape,
  check,
  apply,
};
