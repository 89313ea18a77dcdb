import { DownloadOutlined } from '@ant-design/icons';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/render.tsx';
import { Icon } from './icon.tsx';

const sources = import.meta.glob<string>(['../**/*.tsx', '!../**/*.test.tsx'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('beside a word an icon is silent, alone it says what it means', async () => {
  await show(
    <>
      <button>
        <Icon of={DownloadOutlined} /> Export
      </button>
      <Icon of={DownloadOutlined} label="Exported" />
    </>,
  );

  expect(screen.getByRole('button', { name: 'Export' })).toBeDefined();
  expect(screen.getByRole('img', { name: 'Exported' })).toBeDefined();
});

test('no page draws an icon that would read out its English name', () => {
  const bare = Object.entries(sources).filter(([, source]) => /<\w+(Outlined|Filled|TwoTone)\b/.test(source));

  expect(Object.keys(sources).length).toBeGreaterThan(30);
  expect(bare.map(([path]) => path)).toEqual([]);
});
