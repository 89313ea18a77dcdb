import { useMutation } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { refusal, serverAnswers } from '../testing/answers.ts';
import { show } from '../testing/render.tsx';
import { client } from './api.ts';
import { FailureNotices } from './failure-notices.tsx';

function Act({ failsInPlace }: { failsInPlace: boolean }) {
  const act = useMutation({
    mutationFn: () => client.identity.setLanguage({ language: 'en' }),
    meta: { failsInPlace },
  });
  return <button onClick={() => act.mutate()}>{act.isError ? 'Failed' : 'Act'}</button>;
}

const act = async (failsInPlace: boolean) => {
  await show(
    <>
      <Act failsInPlace={failsInPlace} />
      <FailureNotices />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Act' }));
  await screen.findByRole('button', { name: 'Failed' });
};

const path = 'PUT /api/v1/me/language';

test('a refusal is said in the words of its code', async () => {
  serverAnswers({
    [path]: () => ({ status: 429, body: refusal('request.too-many-tries', 429, { seconds: 30 }) }),
  });

  await act(false);

  expect((await screen.findByRole('alert')).textContent).toContain('30');
});

test('a bug shows the number under which it can be found', async () => {
  serverAnswers({ [path]: () => ({ status: 500, body: refusal('request.bug', 500, { id: 'b-7f3a' }) }) });

  await act(false);

  expect((await screen.findByRole('alert')).textContent).toContain('b-7f3a');
});

test('a form that says it itself is not talked over', async () => {
  serverAnswers({ [path]: () => ({ status: 500, body: refusal('request.bug', 500, { id: 'b-7f3a' }) }) });

  await act(true);

  expect(screen.queryByRole('alert')).toBeNull();
});
