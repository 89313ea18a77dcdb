// `node e2e/pictures.ts FOLDER [ROLE …]`: every page as a picture, in both languages, as wide as a desk and as a phone.
// For people to look at; nothing is compared. Beside the pictures stands what the browser complained about.
import type { Language, Role } from '@portolan/contract';
import type { CompanySight, World } from '@portolan/contract/market';
import type { ClassCard } from '@portolan/contract/teaching';
import { type Browser, chromium, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../tools/test/chromium.ts';
import { openScratchSchool } from '../tools/test/scratch-school.ts';
import { watchLoading } from './loading.ts';
import { signInAs } from './sign-in.ts';

const WIDTHS = [1440, 390];
const HEIGHT = 900;
const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** What an address is made of that differs from school to school. */
interface Ids {
  readonly class: string;
  readonly emptyClass: string;
  readonly order: number;
  readonly listing: number;
  readonly letter: number;
  readonly returnCase: number;
  readonly supplier: string;
  /** Goods and where they lie, as the address of the form that clears them names them. */
  readonly removal: string;
}

const PAGES: Record<Role | 'anyone', (ids: Ids) => readonly string[]> = {
  anyone: () => ['/sign-in', '/enter', '/no-such-page'],
  student: ({ order, listing, letter, returnCase, supplier, removal }) => [
    '/student',
    '/student/sourcing',
    '/student/sourcing/research',
    '/student/sourcing/goods',
    '/student/sourcing/suppliers',
    `/student/sourcing/suppliers?panel=sample-${supplier}`,
    '/student/sourcing/cost',
    '/student/sourcing/compliance',
    '/student/stock',
    '/student/stock?panel=send-new',
    `/student/stock?panel=remove-${removal}`,
    '/student/store',
    '/student/store?panel=rules-meridian-us',
    '/student/store?panel=lane-meridian-us',
    '/student/store?panel=write-meridian-us',
    `/student/store?panel=listing-${listing}`,
    '/student/store/promotion',
    `/student/store/promotion?panel=promote-${listing}`,
    '/student/store/advertising',
    '/student/store/advertising?panel=advertise-meridian-us',
    '/student/store/conduct',
    '/student/orders',
    `/student/orders?panel=order-${order}`,
    `/student/orders?panel=why-${order}`,
    '/student/after-sales',
    `/student/after-sales?panel=letter-${letter}`,
    `/student/after-sales?panel=return-${returnCase}`,
    '/student/numbers',
    '/student/numbers/profit',
    '/student/numbers/ledger',
    '/student/numbers/money',
    '/student/numbers/money?panel=money-convert',
    '/student/numbers/money?panel=money-forward',
    '/student/numbers/money?panel=money-credit',
    '/student/numbers/statements',
    '/student/numbers/what-if',
    '/student/project',
    '/student/project/market-research-report',
    '/student/project/peers',
    '/student/project/mark',
  ],
  teacher: ({ class: id, emptyClass }) => [
    '/teacher',
    '/teacher?panel=class-new',
    `/teacher/classes/${emptyClass}`,
    `/teacher/classes/${emptyClass}/people?panel=class-roster`,
    `/teacher/classes/${id}`,
    `/teacher/classes/${id}?panel=pace-edit`,
    `/teacher/classes/${id}?panel=shocks-list`,
    `/teacher/classes/${id}?panel=company-team-1`,
    `/teacher/classes/${id}/people`,
    `/teacher/classes/${id}/people?panel=class-draw`,
    `/teacher/classes/${id}/activity`,
    `/teacher/classes/${id}/project`,
    `/teacher/classes/${id}/marks`,
    `/teacher/classes/${id}/marks?panel=weights-edit`,
    `/teacher/classes/${id}/settings`,
  ],
  mentor: ({ class: id }) => [
    '/partner',
    `/partner/classes/${id}`,
    `/partner/classes/${id}/companies`,
    `/partner/classes/${id}/gradebook`,
  ],
  administrator: () => ['/school', '/school/people', '/school/people?panel=person-new'],
};

const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the pictures go: node e2e/pictures.ts FOLDER [ROLE …]');
mkdirSync(folder, { recursive: true });
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
  const ids = await prepare(browser, school.url);
  for (const role of roles)
    for (const language of LANGUAGES)
      for (const width of WIDTHS) await take({ role, language, width, addresses: PAGES[role](ids) });
} finally {
  await browser.close();
  await school.close();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function prepare(from: Browser, url: string): Promise<Ids> {
  const teacher = await from.newContext();
  await signInAs(teacher.request, url, 'teacher');
  const classes: ClassCard[] = await (await teacher.request.get(`${url}/api/v1/classes`)).json();
  const made: { id: string } = await (
    await teacher.request.post(`${url}/api/v1/classes`, { data: { name: '跨境电商 2402 班' } })
  ).json();
  await teacher.close();

  const student = await from.newContext();
  await signInAs(student.request, url, 'student');
  const [world]: World[] = await (await student.request.get(`${url}/api/v1/worlds`)).json();
  const company = `${url}/api/v1/worlds/${world?.id}/companies/${world?.myCompany}`;
  const page: { orders: { id: number }[] } = await (
    await student.request.get(`${company}/orders?status=delivered`)
  ).json();
  const view: CompanySight = await (await student.request.get(company)).json();
  await student.close();
  const [shelf] = view.stock;
  return {
    class: classes[0]?.id ?? '',
    emptyClass: made.id,
    order: page.orders[0]?.id ?? 0,
    listing: view.listings[0]?.id ?? 0,
    letter: view.letters.find(({ answer }) => !answer)?.id ?? view.letters[0]?.id ?? 0,
    returnCase: view.returns[0]?.id ?? 0,
    supplier: view.suppliers[0]?.supplier ?? '',
    removal: `${shelf?.product}%20${shelf?.place}`,
  };
}

interface Round {
  readonly role: Role | 'anyone';
  readonly language: Language;
  readonly width: number;
  readonly addresses: readonly string[];
}

async function take({ role, language, width, addresses }: Round): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
  });
  if (role !== 'anyone') {
    await signInAs(context.request, school.url, role);
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
    const file = join(folder ?? '.', `${role}-${at + 1}${name}-${language}-${width}.png`);
    await page.screenshot({ path: file, fullPage: true });
    if (await isWiderThan(page, width)) say(`${address}: wider than ${width} (${language})`);
  }
  await context.close();
}

function isWiderThan(page: Page, width: number): Promise<boolean> {
  return page.evaluate((most) => document.documentElement.scrollWidth > most, width);
}
