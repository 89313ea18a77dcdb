// Students who read: page after page, with a pause between two as people make it.
import { setTimeout as pause } from 'node:timers/promises';
import type { Sample } from './spread.ts';
import type { Seated } from './students.ts';

/**
 * The pages of a student by what they ask the server for; the browser asks for all parts of a page at once. What everybody
 * in a world may know it asks for once a day: here with the first page of the day, which nobody reads less often.
 */
const PAGES: readonly (readonly Route[])[] = [
  ['view', 'catalogue', 'rules', 'pages', 'money', 'decisions', 'news'],
  ['view', 'orders'],
  ['view', 'daily', 'money'],
  ['ledger'],
  ['worlds', 'news'],
  ['class', 'project', 'work'],
];

type Route = keyof typeof ROUTES;

const inCompany = ({ world, company }: Seated) => `/api/v1/worlds/${world}/companies/${company}`;
const inWorld = ({ world }: Seated) => `/api/v1/worlds/${world}`;
const inClass = ({ class: id }: Seated) => `/api/v1/classes/${id}`;

const ROUTES = {
  view: (who: Seated) => inCompany(who),
  catalogue: (who: Seated) => `${inWorld(who)}/catalogue`,
  rules: (who: Seated) => `${inWorld(who)}/rules`,
  pages: (who: Seated) => `${inWorld(who)}/pages`,
  orders: (who: Seated) => `${inCompany(who)}/orders?limit=50`,
  decisions: (who: Seated) => `${inCompany(who)}/decisions?state=waiting`,
  daily: (who: Seated) => `${inCompany(who)}/daily`,
  money: (who: Seated) => `${inCompany(who)}/money`,
  ledger: (who: Seated) => `${inCompany(who)}/ledger?limit=50`,
  news: (who: Seated) => `${inCompany(who)}/news?limit=50`,
  worlds: () => '/api/v1/worlds',
  class: (who: Seated) => inClass(who),
  project: (who: Seated) => `${inClass(who)}/project`,
  work: (who: Seated) => `${inClass(who)}/teams/${who.team}/work`,
} as const satisfies Record<string, (who: Seated) => string>;

/** Everybody has opened a page or two, and the programs have warmed up. */
const WARM_UP_SECONDS = 10;
const HEALTH_EVERY_MILLISECONDS = 50;
const SECOND = 1000;

export interface Along {
  readonly samples: readonly Sample[];
  readonly health: readonly Sample[];
}

export async function readAlong(
  seated: readonly Seated[],
  { seconds, thinkSeconds }: { seconds: number; thinkSeconds: number },
): Promise<Along> {
  const begins = performance.now() + WARM_UP_SECONDS * SECOND;
  const ends = begins + seconds * SECOND;
  const samples: Sample[] = [];
  const health: Sample[] = [];
  const isCounted = (at: number) => at >= begins && at < ends;

  const read = async (who: Seated) => {
    // Not all at the same moment: whoever starts has already thought for a while.
    await pause(Math.random() * thinkSeconds * SECOND);
    while (performance.now() < ends) {
      const page = PAGES[Math.floor(Math.random() * PAGES.length)] ?? [];
      const asked = performance.now();
      const found = await Promise.all(page.map((route) => who.browser.time(route, ROUTES[route](who))));
      if (isCounted(asked)) samples.push(...found);
      await pause(-Math.log(1 - Math.random()) * thinkSeconds * SECOND);
    }
  };
  const feelPulse = async () => {
    const [first] = seated;
    if (!first) return;
    while (performance.now() < ends) {
      const asked = performance.now();
      const beat = await first.browser.time('/healthz', '/healthz');
      if (isCounted(asked)) health.push(beat);
      await pause(HEALTH_EVERY_MILLISECONDS);
    }
  };
  await Promise.all([...seated.map(read), feelPulse()]);
  return { samples, health };
}
