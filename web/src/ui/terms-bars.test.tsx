import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { show } from '../testing/render.tsx';
import { TermsBars } from './terms-bars.tsx';

const terms = [
  { id: 'brand', label: 'Brand', value: 0.1 },
  { id: 'price', label: 'Price', value: -1.2 },
  { id: 'speed', label: 'Speed', value: 0.4 },
  { id: 'reviews', label: 'Reviews', value: 0.8 },
];

const shown = () => screen.getAllByRole('listitem').map((item) => item.textContent);

test('the three weightiest reasons come first, for and against with their signs', async () => {
  await show(<TermsBars label="Why this buyer left" terms={terms} />);

  expect(shown()).toEqual(['Price▼\u00a0\u22121.20', 'Reviews▲\u00a0+0.80', 'Speed▲\u00a0+0.40']);
});

test('the others are one click away', async () => {
  await show(<TermsBars label="Why this buyer left" terms={terms} />);

  await userEvent.click(screen.getByRole('button', { name: 'One more factor' }));

  expect(shown()).toHaveLength(4);
});
