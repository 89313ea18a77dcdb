import type { WorldShock } from '@portolan/contract/market';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { serverAnswers } from '../../../testing/answers.ts';
import { aLine, littleWorld } from '../../../testing/little-company.ts';
import { show } from '../../../testing/render.tsx';
import { ShockList } from './shock-list.tsx';

const strike: WorldShock = {
  id: 'port-strike',
  name: { zh: '港口罢工', en: 'Strike at the ports' },
  story: { zh: '海运停航。', en: 'No ship leaves.' },
  days: 12,
  strikesOn: 21,
  state: 'decided',
  hitsOne: false,
};

test('a shock that was decided for the next day can be taken back until that day is played', async () => {
  const takenBack: string[] = [];
  const line = aLine(
    { kind: 'strike-shock', shock: strike.id },
    { id: 'line-7', author: 'teacher', company: 'world' },
  );
  serverAnswers({
    'GET /api/v1/worlds/w1/shocks': () => ({ body: [strike] }),
    'GET /api/v1/worlds/w1/interventions': () => ({ body: [line] }),
    'DELETE /api/v1/worlds/w1/interventions/line-7': () => {
      takenBack.push(line.id);
      return { body: { ...line, state: 'taken-back' } };
    },
  });
  await show(<ShockList world={littleWorld} />);

  await userEvent.click(await screen.findByRole('button', { name: 'Take back: Strike at the ports' }));

  await expect.poll(() => takenBack).toEqual(['line-7']);
});

test('a shock that has struck stays in history', async () => {
  const line = aLine({ kind: 'strike-shock', shock: strike.id }, { author: 'teacher', state: 'played' });
  serverAnswers({
    'GET /api/v1/worlds/w1/shocks': () => ({ body: [{ ...strike, state: 'struck' }] }),
    'GET /api/v1/worlds/w1/interventions': () => ({ body: [line] }),
  });

  await show(<ShockList world={littleWorld} />);

  expect(await screen.findByText('struck on Day 21')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Take back/ })).toBeNull();
});
