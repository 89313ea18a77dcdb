import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { refusal, serverAnswers } from '../../testing/answers.ts';
import {
  COMPANY,
  littlePage,
  littleSight,
  rivalPage as theirs,
  sightAnswers,
} from '../../testing/little-company.ts';
import { show } from '../../testing/render.tsx';
import { useSight, useSightSoFar } from './sight.ts';

const own = littlePage({ inStock: 20 });
const looked = { world: 'w1', company: 'team-1' };

test('a company is seen whole: its own, what everybody knows, and the pages of others', async () => {
  const answers = sightAnswers({ listings: [own], rivals: [theirs] });
  const asked = serverAnswers(answers);
  function Whole() {
    return <p>{JSON.stringify(useSight(looked))}</p>;
  }

  await show(<Whole />);

  const text = (await screen.findByText(/catalogue/)).textContent;
  expect(JSON.parse(text)).toEqual(littleSight({ listings: [own], rivals: [theirs] }));
  expect(asked.toSorted()).toEqual(Object.keys(answers).toSorted());
});

test('what does not come of it is told, and the rest waits', async () => {
  serverAnswers({
    ...sightAnswers(),
    [`GET ${COMPANY}`]: () => ({ status: 403, body: refusal('market.not-your-company', 403) }),
  });
  function SoFar() {
    const { sight, error } = useSightSoFar(looked);
    return <p>{error ? `failed, ${sight ? 'seen' : 'not seen'}` : 'waiting'}</p>;
  }

  await show(<SoFar />);

  expect((await screen.findByText(/^failed/)).textContent).toBe('failed, not seen');
});
