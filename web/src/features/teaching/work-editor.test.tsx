import type { Work } from '@portolan/contract/teaching';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { refusal, serverAnswers } from '../../testing/answers.ts';
import { show } from '../../testing/render.tsx';
import { WorkEditor } from './work-editor.tsx';

const both = (text: string) => ({ zh: text, en: text });
const deliverable = {
  id: 'report',
  stage: 'market-research',
  name: both('Report'),
  task: both('Two pages'),
  rubric: 'market-research',
  dueDay: 18,
};
const work = (change: Partial<Work> = {}): Work => ({
  deliverable: 'report',
  team: 't1',
  state: 'draft',
  text: 'Who buys?',
  version: 2,
  changedAt: '2026-09-20T08:00:00Z',
  changedBy: { id: 'p1', name: 'Lin' },
  handedInAt: null,
  isLate: false,
  handedIn: null,
  ...change,
});
const PLACE = '/api/v1/classes/c1/teams/t1/work';

test('what is typed is kept once the writer pauses, on top of the version they saw', async () => {
  const kept: unknown[] = [];
  serverAnswers({
    [`PUT ${PLACE}/report`]: (sent) => {
      kept.push(sent);
      return { body: work({ text: 'Who buys? Families.', version: 3 }) };
    },
  });
  await show(<WorkEditor classId="c1" deliverable={deliverable} work={work()} day={20} />);

  await userEvent.type(await screen.findByRole('textbox', { name: 'Report' }), ' Families.');

  await screen.findByText(/Saved, version 3/);
  expect(kept).toEqual([{ text: 'Who buys? Families.', version: 2 }]);
});

test('a team-mate who wrote meanwhile is named, and one’s own text can become the next version', async () => {
  const versions: unknown[] = [];
  serverAnswers({
    [`PUT ${PLACE}/report`]: (sent) => {
      versions.push(sent);
      return versions.length === 1
        ? { status: 409, body: refusal('teaching.changed-since', 409, { by: 'Zhou' }) }
        : { body: work({ version: 4 }) };
    },
    [`GET ${PLACE}`]: () => ({
      body: [work({ text: 'Theirs', version: 3, changedBy: { id: 'p2', name: 'Zhou' } })],
    }),
  });
  await show(<WorkEditor classId="c1" deliverable={deliverable} work={work()} day={20} />);

  await userEvent.type(await screen.findByRole('textbox', { name: 'Report' }), '!');
  await screen.findByText('Zhou has just written a newer version');
  await screen.findByText('Theirs');
  await userEvent.click(screen.getByRole('button', { name: 'Make mine the new version' }));

  await screen.findByText(/Saved, version 4/);
  expect(versions).toEqual([
    { text: 'Who buys?!', version: 2 },
    { text: 'Who buys?!', version: 3 },
  ]);
});

test('handing in says first whether it is late', async () => {
  const calls = serverAnswers({});
  await show(<WorkEditor classId="c1" deliverable={deliverable} work={work()} day={20} />);

  await userEvent.click(await screen.findByRole('button', { name: 'Hand in' }));

  await screen.findByText('Due Day 18, now Day 20: it counts as late.');
  expect(calls).toEqual([]);
});
