// `npm run --silent whatif -- --scenario ID --seed N --days N [--teams N] [--decisions FILE.jsonl] [--workers N]
// --change FILE.json [--company ID]`: plays the days as decided and with the change, and prints both and the
// difference as JSON. The change: docs/what-if.md.
import { type Answer, whatIf } from '@portolan/engine';
import { startCrew } from '../engine/crew/index.ts';
import { readArguments } from './play/arguments.ts';
import { kernelAsked } from './play/kernel-asked.ts';
import { openSetting } from './play/play-days.ts';
import { readChange } from './play/read-change.ts';
import { attempt, Mistake, tellRefused } from './play/said.ts';

await attempt(async () => {
  const { world: asked, other } = readArguments(process.argv.slice(2), ['change', 'company']);
  if (other.change === undefined) throw new Mistake(['--change is missing']);
  const { world, journal } = openSetting(asked);
  const companies = world.companies.map(({ id }) => id);
  const change = readChange(other.change, { days: asked.days, companies, journal });
  const company = other.company ?? change.company;
  if (!companies.includes(company)) throw new Mistake([`--company ${company}: there is no such company`]);
  const teams = world.companies.flatMap(({ id, name, player }) =>
    player.kind === 'team' ? [{ id, name: name.en }] : [],
  );
  const opening = { scenario: asked.scenario, seed: asked.seed, teams };
  const question = { opening, journal, change, company, until: asked.days, from: world };
  const crew = startCrew(asked.workers, kernelAsked());
  let answer: Answer;
  try {
    answer = whatIf(question, { crew });
  } finally {
    await crew.stop();
  }
  for (const { place, ...each } of answer.refused) {
    tellRefused(`${other.change}: with[${place}]`, {
      ...each,
      company: change.with?.[place]?.company ?? '',
    });
  }
  console.log(JSON.stringify({ scenario: asked.scenario.id, seed: asked.seed, ...answer }));
});
