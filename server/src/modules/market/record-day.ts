import { type DayReport, figuresOf, paidFor, type UnsealedDay, type World } from '@portolan/engine';
import type { DayRecord, OrderPatch, OrderRecord } from './day-record.ts';
import { keepLedgers } from './keep-ledgers.ts';
import { namesIn } from './names-in-world.ts';
import { eventsOfDay } from './order-events.ts';

/** The rows that a day leaves behind, with names in place of the engine's places in lists. */
export function recordDay(before: World, after: World, report: UnsealedDay['report']): DayRecord {
  const { day, totals } = report;
  const name = namesIn(after);
  return {
    day,
    totals: { ...totals },
    placed: report.placed.map(({ market: place, ...placed }): OrderRecord => {
      const { id: market, country } = name.market(place);
      return {
        ...placed,
        company: name.company(placed.company),
        product: name.product(placed.product),
        market,
        country,
        total: paidFor(after.scenario, { ...placed, market: place }),
        status: 'paid',
      };
    }),
    patches: patchesOf(report, name.lane),
    events: eventsOfDay(before, after, report),
    ledgers: keepLedgers(day, report.postings, name.company),
    funnel: report.funnel.map((row) => ({ ...row, ...name.listing(row.listing), day })),
    ads: report.ads.map(({ company: _, market: place, group, query, ...row }, seq) => ({
      ...row,
      day,
      seq,
      ...name.listing(row.listing),
      adGroup: group,
      words: name.query(place, query),
    })),
    traffic: report.traffic.map((row) => ({ ...row, day, market: name.market(row.market).id })),
    news: report.news.map(({ company, code, values }, seq) => ({
      day,
      seq,
      company: company < 0 ? null : name.company(company),
      code,
      values,
    })),
    companies: figuresOf(before, after, report).map((figures) => ({ ...figures, day })),
    founded: foundedOn(before, after),
    refused: report.news.flatMap(({ code, values, faults }) =>
      code === 'news.decision-refused' ? [{ seq: Number(values['seq']), faults: faults ?? [] }] : [],
    ),
  };
}

/** Computer companies come and stay: who is new stands behind those who were there. */
function foundedOn({ companies: known }: World, { companies }: World): DayRecord['founded'] {
  return companies.slice(known.length).map(({ id, name, player }, coming) => ({
    place: known.length + coming,
    id,
    name,
    kind: player.kind,
  }));
}

/** All that happened to one order in the day, in one patch. */
function patchesOf(
  { changes }: Pick<DayReport, 'changes'>,
  laneName: (place: number) => string,
): OrderPatch[] {
  const patches = new Map<number, OrderPatch>();
  for (const change of changes) {
    const patch = patches.get(change.order) ?? { id: change.order };
    patches.set(change.order, patch);
    const { at, status, lane, postage, customs, reviewScore, refunded, isReturned } = change;
    if (status !== undefined) patch.status = status;
    if (status === 'shipped') patch.shippedAt = at;
    else if (status === 'delivered') patch.deliveredAt = at;
    else if (status !== undefined && status !== 'paid') patch.endedAt = at;
    if (lane !== undefined) patch.lane = laneName(lane);
    if (postage !== undefined) patch.postage = postage;
    if (customs !== undefined) patch.customs = customs;
    if (reviewScore !== undefined) {
      patch.reviewScore = reviewScore;
      patch.reviewAt = at;
    }
    if (refunded !== undefined) patch.refunded = refunded;
    if (isReturned) patch.isReturned = true;
  }
  return [...patches.values()];
}
