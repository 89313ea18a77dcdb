// `npm run --silent explain -- --scenario ID --seed N --days N [--teams N] [--decisions FILE.jsonl] [--workers N]
// --order N`: prints the path of the buyer who placed an order, and what followed it, as JSON. Terms: docs/explain.md.
import { explainOrder, decisionsFor, type DayReport, type World } from '@portolan/engine';
import { readArguments } from './play/arguments.ts';
import { openSetting, playDays } from './play/play-days.ts';
import { attempt, Mistake } from './play/said.ts';

type Placed = DayReport['placed'][number];

await attempt(async () => {
  const { world: asked, other } = readArguments(process.argv.slice(2), ['order']);
  const number = orderNumber(other.order);
  const setting = openSetting(asked);
  const found: { order?: Placed; before?: World } = {};
  const followed: DayReport['changes'] = [];
  const last = await playDays(setting, asked, ({ before, report }) => {
    const order = report.placed.find(({ id }) => id === number);
    if (order) Object.assign(found, { order, before });
    followed.push(...report.changes.filter(({ order }) => order === number));
  });
  const { order, before } = found;
  if (!order || !before) {
    const { order: next } = last.next;
    throw new Mistake([`--order ${number}: in these ${asked.days} days orders 1 to ${next - 1} are placed`]);
  }
  const explanation = explainOrder(before, decisionsFor(setting.journal, before.day + 1), order);
  console.log(
    JSON.stringify({ ...explanation, followed, names: namesOf(last, explanation?.path.rows ?? []) }),
  );
});

function orderNumber(text: string | undefined): number {
  if (text === undefined) throw new Mistake(['--order is missing']);
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new Mistake([`--order ${text}: the number of an order is needed`]);
  return Number(text);
}

/** Titles and names of the listings and companies that the path speaks of by number. */
function namesOf(world: World, rows: readonly { readonly listing: number; readonly company: number }[]) {
  const listings = rows.map(({ listing }) => [
    listing,
    world.listings.find(({ id }) => id === listing)?.title,
  ]);
  const companies = rows.map(({ company }) => [company, world.companies[company]?.name]);
  return { listings: Object.fromEntries(listings), companies: Object.fromEntries(companies) };
}
