import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { littleSight } from '../../../testing/little-company.ts';
import { show } from '../../../testing/render.tsx';
import { StoreChoice } from './store-choice.tsx';

const both = (text: string) => ({ zh: text, en: text });
const sight = littleSight();
const [us] = sight.catalogue.markets;
const view = {
  ...sight,
  catalogue: {
    ...sight.catalogue,
    markets: us ? [us, { ...us, id: 'meridian-de', name: both('Meridian Germany') }] : [],
  },
};

test('a company with several stores chooses in which it advertises', async () => {
  const chosen: string[] = [];
  await show(
    <StoreChoice
      view={view}
      markets={['meridian-us', 'meridian-de']}
      market="meridian-us"
      onChoose={(market) => chosen.push(market)}
    />,
  );

  await userEvent.click(await screen.findByRole('combobox', { name: 'Store' }));
  await userEvent.click(await screen.findByTitle('Meridian Germany'));

  expect(chosen).toEqual(['meridian-de']);
});

test('a company with one store is not asked', async () => {
  await show(
    <StoreChoice view={view} markets={['meridian-us']} market="meridian-us" onChoose={() => undefined} />,
  );

  expect(await screen.findByText('Meridian US')).toBeTruthy();
  expect(screen.queryByRole('combobox')).toBeNull();
});
