import { breakIn } from '../shocks/break-in.ts';
import { strikingOn } from '../shocks/in-force.ts';
import type { Today } from '../today.ts';

/** What strikes today is told to everybody; most shocks then work through the rules that ask for them. */
export function strikeShocks(today: Today): void {
  const { world, day, report } = today;
  for (const { kind, shock } of strikingOn(world.scenario, day)) {
    report.news.push({
      company: -1,
      code: 'news.shock',
      values: { shock: shock.id, story: shock.id, days: shock.days },
    });
    if (kind !== 'compromises') continue;
    const compromise = world.scenario.shocks?.compromises.find(({ id }) => id === shock.id);
    if (compromise) breakIn(today, compromise);
  }
}
