// What a teacher does in the background of a student's journey, over the API: a teacher's own clicks are journeys too.
import type { World } from '@portolan/contract/market';
import { type APIRequestContext, expect } from '@playwright/test';
import { signInAs } from './sign-in.ts';

export interface Teaching {
  /** The world of the demo's class. */
  demoWorld(): Promise<string>;
  /** A class of one student, whose company is alone with the rivals in a world of its own. */
  openClass(scenario: string): Promise<{ class: string; world: string; number: string; code: string }>;
  playDays(world: string, count: number): Promise<void>;
}

const STUDENT = { number: '240301', name: '方一帆' };
const SEED = 2403;

export async function teaching(request: APIRequestContext, url: string): Promise<Teaching> {
  await signInAs(request, url, 'teacher');
  const address = (path: string) => `${url}/api/v1${path}`;

  async function read<Answer>(path: string): Promise<Answer> {
    return (await request.get(address(path))).json();
  }
  async function send<Answer>(path: string, data: object): Promise<Answer> {
    const response = await request.post(address(path), { data });
    if (!response.ok()) throw new Error(`${path}: ${await response.text()}`);
    return response.json();
  }

  return {
    async demoWorld() {
      const [world] = await read<World[]>('/worlds');
      if (!world) throw new Error('The demo has no world');
      return world.id;
    },

    async openClass(scenario) {
      const made = await send<{ id: string }>('/classes', { name: '跨境电商 2403 班' });
      const roster = Buffer.from(`学号,姓名\n${STUDENT.number},${STUDENT.name}\n`);
      const imported: { newPeople: string[] } = await (
        await request.post(address(`/classes/${made.id}/roster`), {
          multipart: { file: { name: 'roster.csv', mimeType: 'text/csv', buffer: roster } },
        })
      ).json();
      const { codes } = await send<{ codes: { code: string }[] }>('/people/entry-codes', {
        personIds: imported.newPeople,
      });
      await send(`/classes/${made.id}/teams/draw`, { size: 1, who: 'everybody' });
      const { world } = await send<{ world: string }>(`/classes/${made.id}/world`, { scenario, seed: SEED });
      return { class: made.id, world, number: STUDENT.number, code: codes[0]?.code ?? '' };
    },

    async playDays(world, count) {
      const { day } = await read<World>(`/worlds/${world}`);
      await send(`/worlds/${world}/days`, { count });
      const played = async () => (await read<World>(`/worlds/${world}`)).day;
      await expect.poll(played, { timeout: 120_000 }).toBe(day + count);
    },
  };
}
