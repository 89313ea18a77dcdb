import { netWorth } from '../ledger/net-worth.ts';
import { homeRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import { windUp } from '../treasury/wind-up.ts';
import type { Company } from '../world.ts';

const isShutForGood = ({ stores }: Company): boolean =>
  stores.length > 0 && stores.every(({ conduct }) => conduct.standing?.step === 'closed');

/** Nobody throws good money after bad: owners of computer companies that have lost most of it wind them up in time. */
export function giveUp(today: Today): void {
  const { world, day, report } = today;
  const { entrants, seats } = world.scenario;
  const rules = homeRulesOn(world.scenario, day)?.insolvency;
  if (!entrants || !rules) return;
  world.companies.forEach((company, place) => {
    if (company.player.kind !== 'rival' || company.insolvency?.state === 'closed') return;
    const isHopeless = netWorth(world, place) < seats.startingCash * entrants.giveUpBelow;
    if (!isHopeless && !isShutForGood(company)) return;
    windUp(today, place, rules.salvagePerThousand);
    company.insolvency = { state: 'closed', since: day };
    report.news.push({ company: place, code: 'news.company-closed', values: {} });
  });
}
