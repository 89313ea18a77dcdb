import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../../../testing/render.tsx';
import { WeakestStores } from './weakest-stores.tsx';

const both = (text: string) => ({ zh: text, en: text });

test('a marketplace is told by account health, a bazaar by violation points and service', async () => {
  await show(
    <WeakestStores
      stores={[
        {
          channel: 'meridian',
          market: 'meridian-us',
          marketName: both('Meridian US'),
          standing: 'healthy',
          counting: 'health',
          points: 200,
        },
        {
          channel: 'clipper',
          market: 'clipper-my',
          marketName: both('Clipper Malaysia'),
          standing: 'at-risk',
          counting: 'violation-points',
          points: 6,
          service: 82,
        },
      ]}
    />,
  );

  const lines = await screen.findAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent?.trim())).toEqual([
    'health 200',
    '6 violation points, service 82 at risk',
  ]);
  expect(screen.getByTitle('Clipper Malaysia: 6 violation points, service 82')).toBeTruthy();
});
