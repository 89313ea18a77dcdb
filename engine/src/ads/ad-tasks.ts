/** What a company's advertising asks of it: what is not paid, and what is paid for and sells nothing. */
import type { CompanyView } from '../view/company-view.ts';
import type { Task } from '../task.ts';

/** At one order in ten clicks, this many without one are a chance of one in twenty. */
const CLICKS_THAT_TELL = 30;

export function adTasks({ ads, money }: CompanyView): Task[] {
  const minor = (currency: string): number => money.minorUnits[currency] ?? 1;
  return [
    ...ads.owed
      .filter(({ unpaidSince }) => unpaidSince !== undefined)
      .map(({ market, currency, amount }) => ({
        code: 'task.ads-unpaid',
        target: { kind: 'market' as const, id: market },
        values: { market, currency, amount: amount / minor(currency) },
      })),
    ...ads.campaigns.flatMap((campaign) =>
      campaign.state === 'running' ? wastefulTargets(campaign, minor(campaign.currency)) : [],
    ),
  ];
}

/** One task for each campaign, however many of its targets are meant. */
function wastefulTargets(campaign: CompanyView['ads']['campaigns'][number], minor: number): Task[] {
  const { id, name, currency, groups } = campaign;
  const idle = groups
    .flatMap(({ targets }) => targets)
    .filter(({ isPaused, totals }) => !isPaused && totals.clicks >= CLICKS_THAT_TELL && totals.orders === 0);
  if (idle.length === 0) return [];
  const amount = idle.reduce((sum, { totals }) => sum + totals.spend, 0) / minor;
  return [
    {
      code: 'task.ads-sell-nothing',
      target: { kind: 'campaign', id },
      values: { campaign: id, name, targets: idle.length, currency, amount },
    },
  ];
}
