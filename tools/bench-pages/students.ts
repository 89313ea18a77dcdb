// A year of students in the demo's companies, which have twenty days of history: on a roster, let in by code, each with
// a password and a session of their own.
import type { Door, EntryCode } from '@portolan/contract';
import type { World } from '@portolan/contract/market';
import type { Class, ClassCard } from '@portolan/contract/teaching';
import { type Browser, openBrowser } from './browser.ts';

export interface Seated {
  readonly browser: Browser;
  readonly class: string;
  readonly team: string;
  readonly world: string;
  readonly company: string;
}

const PASSWORD = 'a password for measuring';
/** Passwords are slow on purpose; more at once would only wait for each other. */
const AT_ONCE = 4;

export async function seatStudents(
  url: string,
  count: number,
  { keepsAnswers }: { readonly keepsAnswers: boolean },
): Promise<Seated[]> {
  const teacher = openBrowser(url, keepsAnswers);
  const door = await teacher.ask<Door>('GET', '/api/v1/door');
  const account = door.demoAccounts.find(({ role }) => role === 'teacher');
  if (!account) throw new Error('The demo offers no teacher');
  await teacher.ask('POST', '/api/v1/sign-in', { name: account.email, password: account.password });
  const [card] = await teacher.ask<ClassCard[]>('GET', '/api/v1/classes');
  if (!card) throw new Error('The demo has no class');

  const before = await teacher.ask<Class>('GET', `/api/v1/classes/${card.id}`);
  const names = before.companies.map(({ name }) => name);
  const lines = Array.from(
    { length: count },
    (_, at) => `B${1000 + at},学生 ${at + 1},${names[at % names.length]}`,
  );
  const form = new FormData();
  form.set('file', new File([['学号,姓名,公司', ...lines].join('\n')], 'roster.csv', { type: 'text/csv' }));
  const { newPeople } = await teacher.ask<{ newPeople: string[] }>(
    'POST',
    `/api/v1/classes/${card.id}/roster`,
    form,
  );
  const { codes } = await teacher.ask<{ codes: EntryCode[] }>('POST', '/api/v1/people/entry-codes', {
    personIds: newPeople,
  });
  const codeOf = new Map(codes.map(({ personId, code }) => [personId, code]));
  const { companies } = await teacher.ask<Class>('GET', `/api/v1/classes/${card.id}`);

  const coming = companies.flatMap(({ id: team, members }) =>
    members.flatMap(({ id, number }) => {
      const code = codeOf.get(id);
      return code === undefined ? [] : [{ team, name: number, code }];
    }),
  );
  const seated: Seated[] = [];
  const letIn = async () => {
    for (let next = coming.pop(); next; next = coming.pop()) {
      const { team, name, code } = next;
      const browser = openBrowser(url, keepsAnswers);
      await browser.ask('POST', '/api/v1/enter-with-code', { name, code, password: PASSWORD });
      const [world] = await browser.ask<World[]>('GET', '/api/v1/worlds');
      if (!world?.myCompany) throw new Error(`Student ${name} has no company`);
      seated.push({ browser, class: card.id, team, world: world.id, company: world.myCompany });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, letIn));
  return seated;
}
