// `npm run --silent play -- --scenario ID --seed N --days N [--teams N] [--decisions FILE.jsonl] [--workers N]
// [--export DIR]`: plays a world without a server and prints one JSON object. Files and columns: docs/export.md.
import { ENGINE, figuresOf, type World } from '@portolan/engine';
import { exportOrders } from '@portolan/engine/files';
import { readArguments } from './play/arguments.ts';
import { exportDaily, exportLedger, exportSessions } from './play/export-days.ts';
import { readyFolder } from './play/export-folder.ts';
import { openSetting, playDays, type Day } from './play/play-days.ts';
import { attempt, tellRefused } from './play/said.ts';

type Totals = Day['report']['totals'];

interface CompanySums {
  orders: number;
  units: number;
  revenue: number;
}

await attempt(async () => {
  const begun = performance.now();
  const { world: asked, other } = readArguments(process.argv.slice(2), ['export']);
  const setting = openSetting(asked);
  const exports = other.export === undefined ? [] : openExports(other.export, setting.world);

  const hashes: string[] = [];
  const totals: Totals = { sessions: 0, searches: 0, clicks: 0, carts: 0, orders: 0, units: 0 };
  const sums = setting.world.companies.map((): CompanySums => ({ orders: 0, units: 0, revenue: 0 }));
  const refused: ReturnType<typeof refusedOn> = [];
  const last = await playDays(setting, asked, (day) => {
    hashes.push(day.report.hash);
    for (const name of Object.keys(totals) as (keyof Totals)[]) totals[name] += day.report.totals[name];
    addUp(sums, day);
    refused.push(...refusedOn(day));
    for (const file of exports) file.add(day);
  });
  for (const file of exports) file.close();
  for (const { line, ...each } of refused) tellRefused(`${asked.decisions}:${line}`, each);

  const summary = {
    engine: ENGINE,
    scenario: asked.scenario.id,
    seed: asked.seed,
    days: asked.days,
    hash: hashes.at(-1),
    hashes,
    totals,
    companies: companiesOf(last, sums),
    refused,
    seconds: Math.round(performance.now() - begun) / 1000,
  };
  console.log(JSON.stringify(summary));
});

function openExports(asked: string, opened: World) {
  const folder = readyFolder(asked);
  return [exportOrders(folder), exportSessions(folder), exportLedger(folder, opened), exportDaily(folder)];
}

function addUp(sums: readonly CompanySums[], { before, after, report }: Day): void {
  figuresOf(before, after, report).forEach(({ orders, units, revenue }, company) => {
    const sum = sums[company];
    if (!sum) return;
    sum.orders += orders;
    sum.units += units;
    sum.revenue += revenue;
  });
}

/** Decisions that were no longer possible on their day, by the line of the file that they came from. */
function refusedOn({ after, report }: Day) {
  return report.news
    .filter(({ code, company }) => code === 'news.decision-refused' && isTeam(after, company))
    .map(({ company, values, faults }) => ({
      line: Number(values['seq']),
      day: report.day,
      company: after.companies[company]?.id ?? '',
      faults: faults ?? [],
    }));
}

function isTeam({ companies }: World, company: number): boolean {
  return companies[company]?.player.kind === 'team';
}

/** Money in minor units of the home currency. */
function companiesOf(world: World, sums: readonly CompanySums[]) {
  return figuresOf(world, world).map(({ company, bank, netWorth, stock, rating, health }, at) => ({
    id: company,
    name: world.companies[at]?.name.en,
    player: world.companies[at]?.player.kind,
    ...sums[at],
    currency: world.scenario.home.currency,
    bank,
    stock,
    netWorth,
    rating,
    health,
  }));
}
