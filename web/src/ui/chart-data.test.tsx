import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/render.tsx';
import { tableOf, type ChartData } from './chart-data.ts';
import { chartOption } from './chart-option.ts';
import { ChartTable } from './chart-table.tsx';

const sales: ChartData = {
  kind: 'line',
  x: { name: 'Day', values: [8, 9, 10] },
  y: { name: 'Units', unit: 'pcs' },
  series: [
    { name: 'Qinghe', values: [4, 9, null] },
    { name: 'Blue Whale', values: [5, 5, 6] },
  ],
  events: [{ at: 9, label: 'Price cut' }],
};

const look = {
  scheme: 'light',
  write: String,
  hasMotion: false,
  isNarrow: false,
  font: 'sans-serif',
} as const;

test('behind every chart is a table with the unit in its head', async () => {
  await show(<ChartTable caption="Sales rose" {...tableOf(sales)} write={String} />);

  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Day',
    'Qinghe (pcs)',
    'Blue Whale (pcs)',
  ]);
  const last = screen.getAllByRole('row').at(-1)!;
  expect(
    within(last)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['–', '6']);
});

test('an event of the world is a line at its day, drawn once', () => {
  const { series } = chartOption(sales, look) as { series: { markLine: { data: unknown[] } }[] };

  expect(series.map(({ markLine }) => markLine.data)).toEqual([[{ xAxis: 1, name: 'Price cut' }], []]);
});

test('lines are named where they end; a phone, which has no room there, gets a legend', () => {
  const named = (isNarrow: boolean) => {
    const option = chartOption(sales, { ...look, isNarrow }) as {
      legend: { show: boolean };
      series: { endLabel: { show: boolean } }[];
    };
    return { legend: option.legend.show, ends: option.series.every(({ endLabel }) => endLabel.show) };
  };

  expect(named(false)).toEqual({ legend: false, ends: true });
  expect(named(true)).toEqual({ legend: true, ends: false });
});

test('both axes are named, the values with their unit', () => {
  expect(chartOption(sales, look)).toMatchObject({ xAxis: { name: 'Day' }, yAxis: { name: 'Units (pcs)' } });
});

test('of bars one may be marked, and all others keep the colour of their series', () => {
  const bars: ChartData = {
    kind: 'lying',
    x: { name: 'Who', values: ['Planner', 'Far Sail'] },
    y: { name: 'Net profit', unit: 'CNY' },
    series: [{ name: 'Net profit', values: [9, 7], marked: 1 }],
  };

  const { series } = chartOption(bars, look) as { series: { data: unknown[] }[] };

  expect(series[0]?.data).toEqual([9, { value: 7, itemStyle: { color: expect.any(String) } }]);
});
