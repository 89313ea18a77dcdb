// `npm run --silent fidelity -- [--json] [--out DIR] [--seed N] [--days N] [--workers N]`: plays the calibration scenario and
// holds what it sold against published sales. Exit code 0 when every fact lies in its band, 1 when one does not, 2 when it
// cannot be judged. `--out` keeps `orders.csv` (docs/export.md), `ways.csv`, `facts.json` and a picture per distribution.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTENT, loadScenario } from '@portolan/engine/files';
import { readArguments } from './fidelity/arguments.ts';
import { measureOrders } from './fidelity/measure.ts';
import { drawPictures } from './fidelity/pictures.ts';
import { tellBeside } from './fidelity/beside/tell-beside.ts';
import { playMarketplace } from './fidelity/play-marketplace.ts';
import { answerToStars, elasticities } from './fidelity/response.ts';
import { tableOf } from './fidelity/table.ts';
import { readTargets } from './fidelity/targets.ts';
import { judge } from './fidelity/verdict.ts';
import { readyFolder } from './play/export-folder.ts';
import { attempt, Mistake } from './play/said.ts';

await attempt(async () => {
  const begun = performance.now();
  const targets = readTargets(CONTENT);
  const asked = readArguments(targets);
  const { scenario } = loadScenario(targets.scenario);
  if (!scenario) throw new Mistake([`${targets.scenario} cannot be played: npm run content:check says why`]);
  const folder =
    asked.out === undefined
      ? mkdtempSync(join(tmpdir(), 'portolan-fidelity-'))
      : readyFolder(asked.out, 'out');
  try {
    const tell = (text: string) => console.error(text);
    const { world, ways } = await playMarketplace(scenario, { ...asked, folder }, tell);
    tell('measuring what was sold');
    const sold = await measureOrders(join(folder, 'orders.csv'), scenario.start);
    tell('asking how the market answers to prices and stars');
    const beside = tellBeside(join(folder, 'orders.csv'), scenario.start);
    const values = {
      ...beside,
      ...sold.facts,
      ...ways,
      ...(await elasticities(world)),
      ...(await answerToStars(world)),
    };
    const facts = targets.facts.map((fact) => judge(fact, values[fact.id]));
    const report = {
      scenario: scenario.id,
      seed: asked.seed,
      days: asked.days,
      within: facts.every(({ verdict }) => verdict === 'within'),
      facts,
      more: targets.more.map(({ id, says, about, source }) => ({
        id,
        name: says,
        about,
        value: values[id] ?? null,
        ...(source && { source }),
      })),
      source: targets.source,
      pictures:
        asked.out === undefined ? [] : drawPictures(folder, sold.distributions, targets.distributions),
      seconds: Math.round(performance.now() - begun) / 1000,
    };
    if (asked.out !== undefined)
      writeFileSync(join(folder, 'facts.json'), `${JSON.stringify(report, undefined, 2)}\n`);
    console.log(asked.json ? JSON.stringify(report) : tableOf(report));
    if (!report.within) process.exitCode = 1;
  } finally {
    if (asked.out === undefined) rmSync(folder, { recursive: true, force: true });
  }
});
