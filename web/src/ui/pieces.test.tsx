import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/render.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { DayLabel } from './day-label.tsx';
import { Delta } from './delta.tsx';
import { EmptyState } from './empty-state.tsx';
import { ErrorState } from './error-state.tsx';
import { LongWork } from './long-work.tsx';
import { Money } from './money.tsx';
import { PageHeader } from './page-header.tsx';
import { StatRow, StatTile } from './stat-tile.tsx';
import { WorkList } from './work-list.tsx';

test('a page is titled by its answer, the tab by its short name, and help is in place', async () => {
  await show(<PageHeader title="41 sold yesterday" tab="Today" help="What your company has to do." />);

  await userEvent.click(screen.getByRole('button', { name: 'What is this page?' }));

  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('41 sold yesterday');
  expect(document.title).toBe('Today · Portolan');
  expect(await screen.findByText('What your company has to do.')).toBeDefined();
});

test('work says how urgent it is in words, not by colour alone', async () => {
  const work = [
    { id: '1', title: 'Ship 3 orders', clock: 'Today', isUrgent: true, action: <button>Ship</button> },
  ];

  await show(<WorkList title="To do" work={work} done="All done" />);

  expect(screen.getByLabelText('Urgent')).toBeDefined();
  expect(screen.getByRole('listitem').textContent).toContain('Today');
});

test('a finished work list says so', async () => {
  await show(<WorkList title="To do" work={[]} done="Nothing waits today" />);

  expect(screen.getByText('Nothing waits today')).toBeDefined();
});

test('a number shows its change with what it is compared to, and can be asked why', async () => {
  const why = vi.fn<() => void>();
  await show(
    <StatRow>
      <StatTile
        label="Profit"
        value={<Money minor={120_345} currency="CNY" />}
        change={<Delta value={-6} base="from yesterday" />}
        onWhy={why}
      />
    </StatRow>,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Profit: why this number?' }));

  expect(screen.getByText('Profit').closest('div')?.textContent).toBe(
    'Profit¥1,203.45 CNY▼\u00a0\u22126 from yesterdayWhy?',
  );
  expect(why).toHaveBeenCalledOnce();
});

test('what cannot be undone says what follows before it acts', async () => {
  const act = vi.fn<() => Promise<void>>().mockResolvedValue();
  await show(
    <ConfirmButton
      label="Close the class"
      title="Close it?"
      consequence="40 students lose access."
      onConfirm={act}
    />,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Close the class' }));
  expect(await screen.findByText('40 students lose access.')).toBeDefined();
  expect(act).not.toHaveBeenCalled();
  await userEvent.click(screen.getAllByRole('button', { name: 'Close the class' }).at(-1)!);

  expect(act).toHaveBeenCalledOnce();
});

test('long work tells how far it is', async () => {
  await show(<LongWork title="Playing 7 days" done={3} total={7} />);

  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('42');
  expect(screen.getByRole('status').textContent).toBe('3 / 7');
});

test('long work that is not counted tells its share, and is not whole before it is', async () => {
  await show(<LongWork title="Playing again" done={0.999} />);

  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('99');
  expect(screen.getByRole('status').textContent).toBe('99%');
});

test('an error offers to try again, an empty place the next step', async () => {
  const retry = vi.fn<() => void>();
  await show(
    <>
      <ErrorState title="The server cannot be reached" what="Nothing was lost." onRetry={retry} />
      <EmptyState
        title="No orders yet"
        text="Publish a listing."
        action={<a href="/listing">Write a listing</a>}
      />
    </>,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(retry).toHaveBeenCalledOnce();
  expect(screen.getByRole('link', { name: 'Write a listing' })).toBeDefined();
});

test('a day is named in the language of the reader', async () => {
  await show(<DayLabel day={20} weekday={2} />, 'zh');

  expect(screen.getByText('第 20 个交易日 · 周三')).toBeDefined();
  expect(document.documentElement.lang).toBe('zh-CN');
});
