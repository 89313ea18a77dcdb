import type { Language, Role } from '@portolan/contract';
import type { CompanySight, World } from '@portolan/contract/market';
import type { ClassCard } from '@portolan/contract/teaching';
import { type APIRequestContext, chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { findChromium } from '../tools/test/chromium.ts';
import { openScratchSchool } from '../tools/test/scratch-school.ts';
import { ANSWER_PAGES } from './answer-pages.ts';
import { furnishEightMarkets } from './eight-markets-company.ts';
import { askForAnswers } from './picture-answers.ts';
import { type Ids, PAGES } from './picture-pages.ts';
import { signInAs } from './sign-in.ts';
import { type Picture, type Studio, takePictures } from './take-pictures.ts';

const WIDTHS = [1440, 390];
const LANGUAGES: readonly Language[] = ['zh', 'en'];
const EIGHT_MARKETS = '--eight-markets';
const ANSWERS = '--answers';

type Who = Role | 'anyone';
type SignIn = (request: APIRequestContext) => Promise<void>;
type Pictures = Partial<Record<Who, readonly Picture[]>>;

const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined)
  throw new Error(
    `Say where the pictures go: node e2e/pictures.ts FOLDER [${EIGHT_MARKETS}] [${ANSWERS}] [ROLE …]`,
  );
if (rest.includes(EIGHT_MARKETS) && rest.includes(ANSWERS))
  throw new Error(`What ${ANSWERS} shows was asked of the demo's market: leave out ${EIGHT_MARKETS}`);
mkdirSync(folder, { recursive: true });
const wanted = rest.filter((word) => !word.startsWith('--'));

const executablePath = findChromium();
const school = await openScratchSchool({ demo: true });
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const { pictures, signInStudent } = await prepare();
  const studio: Studio = { browser, url: school.url, folder, say };
  const signIn = (role: Role): SignIn =>
    role === 'student' ? signInStudent : (request) => signInAs(request, school.url, role);
  for (const who of (Object.keys(pictures) as Who[]).filter(isWanted))
    for (const language of LANGUAGES)
      for (const width of WIDTHS)
        await takePictures(studio, {
          name: who,
          signIn: who === 'anyone' ? undefined : signIn(who),
          language,
          width,
          pictures: pictures[who] ?? [],
        });
} finally {
  await browser.close();
  await school.close();
}

function isWanted(who: Who): boolean {
  return wanted.length === 0 || wanted.includes(who);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What is looked at, and whose eyes the student's are. */
async function prepare(): Promise<{ pictures: Pictures; signInStudent: SignIn }> {
  const teacher = (await browser.newContext()).request;
  const student = (await browser.newContext()).request;
  const { url } = school;
  await signInAs(teacher, url, 'teacher');
  const made: { id: string } = await (
    await teacher.post(`${url}/api/v1/classes`, { data: { name: '跨境电商 2402 班' } })
  ).json();
  if (rest.includes(EIGHT_MARKETS)) {
    const furnished = await furnishEightMarkets({ teacher, student }, url);
    const ids = await idsOf(student, { class: furnished.class, emptyClass: made.id });
    return { pictures: everyPage(ids), signInStudent: furnished.signIn };
  }
  const signInStudent: SignIn = (request) => signInAs(request, url, 'student');
  await signInStudent(student);
  const classes: ClassCard[] = await (await teacher.get(`${url}/api/v1/classes`)).json();
  const demo = classes.find(({ id }) => id !== made.id);
  const ids = await idsOf(student, { class: demo?.id ?? '', emptyClass: made.id });
  if (!rest.includes(ANSWERS)) return { pictures: everyPage(ids), signInStudent };
  const answers = await askForAnswers({ teacher, student, url });
  const pictures = mapOf(ANSWER_PAGES, (pages) => pages(ids, answers));
  return { pictures, signInStudent };
}

function everyPage(ids: Ids): Pictures {
  return mapOf(PAGES, (pages) => pages(ids).map((address) => ({ address })));
}

function mapOf<Pages>(of: Partial<Record<Who, Pages>>, take: (pages: Pages) => readonly Picture[]): Pictures {
  return Object.fromEntries(Object.entries(of).map(([who, pages]) => [who, take(pages)]));
}

async function idsOf(student: APIRequestContext, classes: Pick<Ids, 'class' | 'emptyClass'>): Promise<Ids> {
  const [world]: World[] = await (await student.get(`${school.url}/api/v1/worlds`)).json();
  const company = `${school.url}/api/v1/worlds/${world?.id}/companies/${world?.myCompany}`;
  const delivered: { orders: { id: number }[] } = await (
    await student.get(`${company}/orders?status=delivered`)
  ).json();
  const view: CompanySight = await (await student.get(company)).json();
  const [shelf] = view.stock;
  const { person }: { person: { id: string } } = await (await student.get(`${school.url}/api/v1/me`)).json();
  return {
    ...classes,
    person: person.id,
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
