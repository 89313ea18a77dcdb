import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { aLine, COMPANY, deskAnswers } from '../../../testing/little-company.ts';
import { somebody, visit } from '../../../testing/visit.tsx';

const border = {
  codes: [],
  declarations: [
    { country: 'US', perThousand: 1000, terms: 'ddp' as const, viaScheme: true, isSettled: false },
  ],
  taxNumbers: [],
  documents: [],
  registers: [],
};
const cpc = {
  kind: 'document' as const,
  id: 'cpc',
  country: 'US',
  product: 'bag',
  name: { zh: 'CPC 儿童产品证书', en: 'Children’s Product Certificate' },
  says: { zh: '由认可的实验室检测。', en: 'Tested in an accepted laboratory.' },
  askedBy: 'both' as const,
  state: 'missing' as const,
  cost: 450_000,
  days: 10,
};
const answers = (sent: unknown[]) => ({
  ...deskAnswers({ border, papers: [cpc] }),
  [`POST ${COMPANY}/decisions`]: (decision: unknown) => {
    sent.push(decision);
    return { body: aLine({ kind: 'get-document', product: 'bag', document: 'cpc' }) };
  },
});

test('what is missing is listed with its cost and time, and can be got', async () => {
  const sent: unknown[] = [];
  await visit('/student/sourcing/compliance', somebody('student'), answers(sent));

  await screen.findByRole('heading', { name: '1 code, paper or registration is missing' });
  await userEvent.click(await screen.findByRole('button', { name: 'Get it' }));
  await screen.findByText(/takes about 10 days/);
  const [, confirm] = await screen.findAllByRole('button', { name: 'Get it' });
  if (confirm) await userEvent.click(confirm);

  expect(sent).toEqual([{ decision: { kind: 'get-document', product: 'bag', document: 'cpc' } }]);
});

test('what is there already waits behind a switch, and one country can be looked at alone', async () => {
  const own = { ...cpc, state: 'valid' as const };
  const german = { ...cpc, id: 'ce', country: 'DE', name: { zh: 'CE 认证', en: 'CE file' } };
  await visit(
    '/student/sourcing/compliance',
    somebody('student'),
    deskAnswers({ border, papers: [own, german] }),
  );

  const table = within(await screen.findByRole('region', { name: 'What markets ask of goods' }));
  expect(await table.findByText('CE file')).toBeTruthy();
  expect(table.queryByText('Children’s Product Certificate')).toBeNull();
  await userEvent.click(table.getByText('All: 2'));

  expect(await table.findByText('Children’s Product Certificate')).toBeTruthy();
  expect(table.getByRole('combobox', { name: 'Country' })).toBeTruthy();
});

test('a world without border rules says so', async () => {
  await visit('/student/sourcing/compliance', somebody('student'), deskAnswers());

  await screen.findByRole('heading', { name: 'This world asks for no papers' });
  expect(screen.getByRole('link', { name: 'Work out the landed cost' })).toBeTruthy();
});
