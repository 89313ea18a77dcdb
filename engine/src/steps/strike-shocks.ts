import { breakIn } from '../shocks/break-in.ts';
import { delayParcels, delaySupplies } from '../shocks/hold-up.ts';
import { strikingOn } from '../shocks/in-force.ts';
import { allShocks } from '../shocks/struck.ts';
import type { Today } from '../today.ts';

/** What strikes today is told to everybody; most of it then works through the rules that ask for it. */
export function strikeShocks(today: Today): void {
  const { world, day, report } = today;
  const striking = strikingOn(world.scenario, day);
  for (const { id, days } of allShocks(striking))
    report.news.push({ company: -1, code: 'news.shock', values: { shock: id, story: id, days } });
  for (const closure of striking.portClosures) delayParcels(today, closure);
  for (const fire of striking.supplierFires) delaySupplies(today, fire);
  for (const compromise of striking.compromises) breakIn(today, compromise);
}
