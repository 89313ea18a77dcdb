import { payInCapital, newCompany, seated } from '../rivals/seated.ts';
import type { Today } from '../today.ts';
import type { Company, World } from '../world.ts';

/** Computer companies that failed, in the order of their end. */
function failed({ companies }: World): { company: Company; since: number }[] {
  return companies
    .flatMap((company) => {
      const { player, insolvency } = company;
      if (player.kind !== 'rival' || insolvency?.state !== 'closed') return [];
      return [{ company, since: insolvency.since }];
    })
    .toSorted((a, b) => a.since - b.since || a.company.number - b.company.number);
}

/** For every computer company that has failed another comes after some weeks, while any wait: where money was lost, somebody tries again. */
export function admitNewcomers(today: Today): void {
  const { world, day, report } = today;
  const { rivals, entrants } = world.scenario;
  if (!entrants) return;
  const here = world.companies.filter(({ player }) => player.kind === 'rival').length - rivals.length;
  const due = failed(world).filter(({ since }) => since + entrants.afterDays <= day);
  entrants.companies.slice(here, due.length).forEach((entrant, coming) => {
    const place = rivals.length + here + coming;
    // Who waits without markets or lines of its own takes those of whom it comes for.
    const { player } = due[here + coming]?.company ?? {};
    const left = player?.kind === 'rival' ? player : undefined;
    const markets = entrant.markets ?? left?.markets;
    const lines = entrant.lines ?? left?.lines;
    const role = { ...entrant, ...(markets && { markets }), ...(lines && { lines }) };
    const company = world.companies.push({
      ...newCompany(),
      ...seated(role, place, world.companies.length + 1),
    });
    payInCapital(today, company - 1);
    report.news.push({ company: -1, code: 'news.company-founded', values: { entrant: entrant.id } });
  });
}
