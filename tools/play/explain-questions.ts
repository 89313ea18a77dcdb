// The questions that `explain` answers, each from a world that is played for it.
import {
  adRegretByDays,
  type DayReport,
  decisionsFor,
  explainCrowdOrder,
  explainOrder,
  explainSession,
  type JournalEntry,
  lostSales,
  rankOf,
  type World,
} from '@portolan/engine';
import type { WorldArguments } from './arguments.ts';
import { openSetting, playDays, type Setting } from './play-days.ts';
import { Mistake } from './said.ts';

type Placed = DayReport['placed'][number];
type CrowdReport = NonNullable<DayReport['crowd']>;
type CrowdPlaced = CrowdReport['placed'][number];

export async function askOrder(asked: WorldArguments, text: string) {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new Mistake([`--order ${text}: the number of an order is needed`]);
  const number = Number(text);
  const setting = openSetting(asked);
  const found: { order?: Placed; smallSeller?: CrowdPlaced; before?: World } = {};
  const followed: (DayReport['changes'] | CrowdReport['changes'])[number][] = [];
  const last = await playDays(setting, asked, ({ before, report }) => {
    const order = report.placed.find(({ id }) => id === number);
    if (order) Object.assign(found, { order, before });
    const smallSeller = report.crowd?.placed.find(({ id }) => id === number);
    if (smallSeller) Object.assign(found, { smallSeller, before });
    const changes = [...report.changes, ...(report.crowd?.changes ?? [])];
    followed.push(...changes.filter(({ order }) => order === number));
  });
  const { order, smallSeller, before } = found;
  if (smallSeller && before) {
    const told = explainCrowdOrder(before, decisionsFor(setting.journal, before.day + 1), smallSeller);
    return { ...told, followed, names: namesOf(last, told?.path?.rows ?? []) };
  }
  if (!order || !before) {
    const { order: next } = last.next;
    throw new Mistake([`--order ${number}: in these ${asked.days} days orders 1 to ${next - 1} are placed`]);
  }
  const explanation = explainOrder(before, decisionsFor(setting.journal, before.day + 1), order);
  return { ...explanation, followed, names: namesOf(last, explanation?.path.rows ?? []) };
}

/** `MARKET/DAY/SLICE/N`: the visit with this number in a quarter hour of a market's day. */
export async function askSession(asked: WorldArguments, text: string) {
  const [, id = '', day = '', slice = '', session = ''] = /^([^/]+)\/(\d+)\/(\d+)\/(\d+)$/.exec(text) ?? [];
  if (id === '') throw new Mistake([`--session ${text}: MARKET/DAY/SLICE/N is needed`]);
  const market = asked.scenario.markets.findIndex((each) => each.id === id);
  if (market < 0) {
    const known = asked.scenario.markets.map((each) => each.id).join(', ');
    throw new Mistake([`--session ${text}: there is no market ${id}; there are ${known}`]);
  }
  const { before, decisions } = await eveningBefore(asked, day);
  const address = { day: Number(day), market, slice: Number(slice), session: Number(session) };
  const found = explainSession(before, decisions, address);
  if (!found) throw new Mistake([`--session ${text}: there was no such visit`]);
  return { ...found, names: namesOf(before, found.path.rows) };
}

export async function askLost(
  asked: WorldArguments,
  { company, day }: { company: string; day: string | undefined },
) {
  const { before, decisions } = await eveningBefore(asked, day);
  const place = before.companies.findIndex(({ id }) => id === company);
  if (place < 0) throw new Mistake([`--lost ${company}: there is no such company`]);
  const lost = lostSales(before, decisions, place);
  const seen = lost.groups.flatMap(({ own, to }) => [{ listing: own, company: place }, ...(to ? [to] : [])]);
  return { ...lost, names: namesOf(before, seen) };
}

export async function askRank(
  asked: WorldArguments,
  { listing, day, query }: { listing: string; day: string | undefined; query: string | undefined },
) {
  if (!/^[1-9]\d{0,9}$/.test(listing))
    throw new Mistake([`--rank ${listing}: the number of a listing is needed`]);
  const { before, decisions } = await eveningBefore(asked, day);
  const number = Number(listing);
  const all = rankOf(before, decisions, { listing: number });
  if (!all) throw new Mistake([`--rank ${listing}: there is no such listing`]);
  if (query === undefined) return { ...all, names: namesOf(before, [all]) };
  const words = (all.standings ?? []).filter(({ kind }) => kind === 'search').map((each) => each.words);
  const page = all.standings.find((each) => each.words === query)?.page;
  if (page === undefined) {
    throw new Mistake([
      `--query ${query}: the listing does not stand there; it stands on ${words.join(', ')}`,
    ]);
  }
  const told = rankOf(before, decisions, { listing: number, page });
  return { ...told, names: namesOf(before, told?.rows ?? []) };
}

/** So many days are played again in some seconds. */
const MOST_SPAN = 30;

export async function askRegret(
  asked: WorldArguments,
  { company, day, span = '1' }: { company: string; day: string | undefined; span: string | undefined },
) {
  const until = dayIn(asked, day);
  const length = Number(span);
  if (!/^\d+$/.test(span) || length < 1 || length > Math.min(MOST_SPAN, until))
    throw new Mistake([`--span ${span}: a number from 1 to ${Math.min(MOST_SPAN, until)} is needed`]);
  const setting = openSetting(asked);
  const before = await playDays(setting, { days: until - length, workers: asked.workers }, () => {});
  if (!before.companies.some(({ id }) => id === company))
    throw new Mistake([`--regret ${company}: there is no such company`]);
  const { journal } = setting;
  // Whoever asks from the shell leads the market: rivals may be asked about too, and all is told.
  const days = adRegretByDays({ before, journal, company, until, isAllTold: true });
  let step = days.next();
  while (!step.done) step = days.next();
  const told = step.value;
  return { ...told, names: { listings: titlesOf(before, told.lines) } };
}

interface Evening {
  readonly before: World;
  readonly decisions: readonly JournalEntry[];
}

/** The evening before a day of those that are asked for; the last one when none is named. */
async function eveningBefore(asked: WorldArguments, text: string | undefined): Promise<Evening> {
  const day = dayIn(asked, text);
  const setting: Setting = openSetting(asked);
  const before = await playDays(setting, { days: day - 1, workers: asked.workers }, () => {});
  return { before, decisions: decisionsFor(setting.journal, day) };
}

/** Titles and names of the listings and companies that an answer speaks of by number. */
function namesOf(world: World, rows: readonly { readonly listing: number; readonly company: number }[]) {
  const companies = rows.map(({ company }) => [company, world.companies[company]?.name]);
  return { listings: titlesOf(world, rows), companies: Object.fromEntries(companies) };
}

function titlesOf(world: World, rows: readonly { readonly listing: number }[]) {
  const titles = new Map(world.listings.map(({ id, title }) => [id, title]));
  return Object.fromEntries(rows.map(({ listing }) => [listing, titles.get(listing)]));
}

function dayIn({ days }: WorldArguments, text = String(days)): number {
  const day = Number(text);
  if (!/^\d+$/.test(text) || day < 1 || day > days)
    throw new Mistake([`--day ${text}: a day from 1 to ${days} is needed`]);
  return day;
}
