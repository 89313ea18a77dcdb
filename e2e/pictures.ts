// `node e2e/pictures.ts FOLDER [--eight-markets] [ROLE …]`: every page as a picture, in both languages, as wide as a desk
// and as a phone; of the demo's class, or of a class in the market of eight countries, which is opened for it. For people
// to look at; nothing is compared. Beside the pictures stands what the browser complained about.
import type { Language, Role } from '@portolan/contract';
import type { CompanySight, World } from '@portolan/contract/market';
import type { ClassCard } from '@portolan/contract/teaching';
import { type APIRequestContext, chromium, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../tools/test/chromium.ts';
import { openScratchSchool } from '../tools/test/scratch-school.ts';
import { furnishEightMarkets } from './eight-markets-company.ts';
import { watchLoading } from './loading.ts';
import { type Ids, PAGES } from './picture-pages.ts';
import { signInAs } from './sign-in.ts';

const WIDTHS = [1440, 390];
const HEIGHT = 900;
const LANGUAGES: readonly Language[] = ['zh', 'en'];
const EIGHT_MARKETS = '--eight-markets';

type SignIn = (request: APIRequestContext) => Promise<void>;

const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined)
  throw new Error(`Say where the pictures go: node e2e/pictures.ts FOLDER [${EIGHT_MARKETS}] [ROLE …]`);
mkdirSync(folder, { recursive: true });
const wanted = rest.filter((word) => word !== EIGHT_MARKETS);
const roles = (Object.keys(PAGES) as (Role | 'anyone')[]).filter(
  (role) => wanted.length === 0 || wanted.includes(role),
);

const executablePath = findChromium();
const school = await openScratchSchool({ demo: true });
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const { ids, signInStudent } = await prepare(rest.includes(EIGHT_MARKETS));
  const signIn = (role: Role): SignIn =>
    role === 'student' ? signInStudent : (request) => signInAs(request, school.url, role);
  for (const role of roles)
    for (const language of LANGUAGES)
      for (const width of WIDTHS)
        await take({
          name: role,
          signIn: role === 'anyone' ? undefined : signIn(role),
          language,
          width,
          addresses: PAGES[role](ids),
        });
} finally {
  await browser.close();
  await school.close();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The world that is looked at, and whose eyes the student's are. */
async function prepare(isEightMarkets: boolean): Promise<{ ids: Ids; signInStudent: SignIn }> {
  const teacher = (await browser.newContext()).request;
  const student = (await browser.newContext()).request;
  const { url } = school;
  await signInAs(teacher, url, 'teacher');
  const made: { id: string } = await (
    await teacher.post(`${url}/api/v1/classes`, { data: { name: '跨境电商 2402 班' } })
  ).json();
  if (isEightMarkets) {
    const furnished = await furnishEightMarkets({ teacher, student }, url);
    const ids = await idsOf(student, { class: furnished.class, emptyClass: made.id });
    return { ids, signInStudent: furnished.signIn };
  }
  await signInAs(student, url, 'student');
  const classes: ClassCard[] = await (await teacher.get(`${url}/api/v1/classes`)).json();
  const demo = classes.find(({ id }) => id !== made.id);
  return {
    ids: await idsOf(student, { class: demo?.id ?? '', emptyClass: made.id }),
    signInStudent: (request) => signInAs(request, url, 'student'),
  };
}

async function idsOf(student: APIRequestContext, classes: Pick<Ids, 'class' | 'emptyClass'>): Promise<Ids> {
  const [world]: World[] = await (await student.get(`${school.url}/api/v1/worlds`)).json();
  const company = `${school.url}/api/v1/worlds/${world?.id}/companies/${world?.myCompany}`;
  const delivered: { orders: { id: number }[] } = await (
    await student.get(`${company}/orders?status=delivered`)
  ).json();
  const view: CompanySight = await (await student.get(company)).json();
  const [shelf] = view.stock;
  return {
    ...classes,
    order: delivered.orders[0]?.id ?? 0,
    listing: view.listings[0]?.id ?? 0,
    letter: view.letters.find(({ answer }) => !answer)?.id ?? view.letters[0]?.id ?? 0,
    returnCase: view.returns[0]?.id ?? 0,
    supplier: view.suppliers[0]?.supplier ?? '',
    market: view.stores[0]?.market ?? '',
    product: shelf?.product ?? '',
    country: view.stores[0]?.country ?? '',
    campaign: view.ads.campaigns[0]?.id ?? 0,
    removal: `${shelf?.product}%20${shelf?.place}`,
  };
}

interface Round {
  readonly name: string;
  /** Absent for who is nobody yet. */
  readonly signIn: SignIn | undefined;
  readonly language: Language;
  readonly width: number;
  readonly addresses: readonly string[];
}

async function take({ name: who, signIn, language, width, addresses }: Round): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
  });
  if (signIn) {
    await signIn(context.request);
    await context.request.put(`${school.url}/api/v1/me/language`, { data: { language } });
  }
  await context.addInitScript((chosen) => localStorage.setItem('portolan.language', chosen), language);
  const page = await context.newPage();
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning')
      say(`${page.url().slice(school.url.length)}: ${line.text().slice(0, 300)}`);
  });
  page.on('pageerror', (error) => say(`${page.url().slice(school.url.length)}: ${error.message}`));
  const settled = watchLoading(page);
  for (const [at, address] of addresses.entries()) {
    await page.goto(`${school.url}${address}`);
    await settled().catch((error: Error) => say(`${address}: ${error.message} (${language})`));
    const name = address.replace(/[0-9a-f]{8}-[0-9a-f-]+/g, 'id').replace(/[^a-z0-9]+/gi, '-');
    const file = join(folder ?? '.', `${who}-${at + 1}${name}-${language}-${width}.png`);
    await page.screenshot({ path: file, fullPage: true });
    if (await isWiderThan(page, width)) say(`${address}: wider than ${width} (${language})`);
  }
  await context.close();
}

function isWiderThan(page: Page, width: number): Promise<boolean> {
  return page.evaluate((most) => document.documentElement.scrollWidth > most, width);
}
