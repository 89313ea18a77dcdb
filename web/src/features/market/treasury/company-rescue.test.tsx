import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { serverAnswers } from '../../../testing/answers.ts';
import { aLine, littleSight, littleWorld } from '../../../testing/little-company.ts';
import { show } from '../../../testing/render.tsx';
import { CompanyRescue } from './company-rescue.tsx';

const { treasury } = littleSight();

test('a teacher lends a company what it lacks, and that is sent as an intervention', async () => {
  const insolvency = { state: 'administration' as const, since: 15, missing: 250_000, untilDay: 36 };
  const sent: unknown[] = [];
  serverAnswers({
    'POST /api/v1/worlds/w1/interventions': (body) => {
      sent.push(body);
      return { body: aLine({ kind: 'rescue' }, { author: 'teacher' }) };
    },
  });
  const view = littleSight({ treasury: { ...treasury, insolvency } });
  await show(<CompanyRescue world={littleWorld} company="team-1" view={view} />);
  expect(await screen.findByText(/Under administration, ¥2,500/)).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: 'Put money into the company' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Put it in' }));

  await expect
    .poll(() => sent)
    .toEqual([{ intervention: { kind: 'rescue', company: 'team-1', amount: 250_000, as: 'loan' } }]);
});

test('a company that is no more cannot be helped', async () => {
  const insolvency = { state: 'closed' as const, since: 15, missing: 250_000, untilDay: 36 };

  await show(
    <CompanyRescue
      world={littleWorld}
      company="team-1"
      view={littleSight({ treasury: { ...treasury, insolvency } })}
    />,
  );

  expect(await screen.findByText('The company has been wound up.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Put money into the company' })).toBeNull();
});
