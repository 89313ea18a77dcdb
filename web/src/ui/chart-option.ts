import type { EChartsCoreOption } from 'echarts/core';
import { categorical } from './chart-colours.ts';
import type { ChartData, ChartSeries } from './chart-data.ts';
import { palettes, type Scheme } from './theme.ts';

export interface ChartLook {
  scheme: Scheme;
  font: string;
  write: (value: number) => string;
  hasMotion: boolean;
  isNarrow: boolean;
}

/** What the drawing library is told: axes with names and units, names at the lines, the world's events. */
export function chartOption(data: ChartData, look: ChartLook): EChartsCoreOption {
  const p = palettes[look.scheme];
  const isLying = data.kind === 'lying';
  const quiet = { color: p.quiet, fontFamily: look.font, fontSize: 12 };
  const categories = {
    type: 'category',
    name: data.x.name,
    nameLocation: 'middle',
    nameGap: 28,
    data: [...data.x.values],
    boundaryGap: data.kind !== 'line',
    axisLabel: { ...quiet, hideOverlap: true },
    axisLine: { lineStyle: { color: p.line } },
    axisTick: { show: false },
    nameTextStyle: quiet,
    ...(isLying && { inverse: true, name: '' }),
  };
  const values = {
    type: 'value',
    name: data.y.unit ? `${data.y.name} (${data.y.unit})` : data.y.name,
    nameTextStyle: { ...quiet, align: 'left', padding: [0, 0, 4, 0] },
    nameLocation: 'end',
    axisLabel: { ...quiet, formatter: look.write, hideOverlap: true },
    splitLine: { lineStyle: { color: p.line } },
    splitNumber: 4,
    ...(isCounted(data) && { minInterval: 1 }),
    ...(isLying && { nameLocation: 'middle', nameGap: 28 }),
  };
  const isManyOnPhone = look.isNarrow && data.series.length > 2;
  const isLabelled = data.kind === 'line' && data.series.length > 1 && !look.isNarrow;
  return {
    animation: look.hasMotion,
    animationDuration: 150,
    color: [...categorical[look.scheme]],
    textStyle: { fontFamily: look.font },
    grid: {
      left: 4,
      right: isLabelled ? 112 : 16,
      // A long legend has a line of its own above the name of the axis.
      top: isLying ? 8 : isManyOnPhone ? 60 : 36,
      bottom: 28,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: {
      show: data.series.length > 1 && !isLabelled,
      type: 'scroll',
      top: 0,
      ...(isManyOnPhone ? { left: 0 } : { right: 0 }),
      textStyle: quiet,
      itemWidth: 12,
      itemHeight: 8,
    },
    tooltip: {
      trigger: 'axis',
      backgroundColor: p.sheet,
      borderColor: p.line,
      textStyle: { color: p.text, fontFamily: look.font, fontSize: 12 },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? look.write(value) : '–'),
    },
    xAxis: isLying ? values : categories,
    yAxis: isLying ? categories : values,
    series: data.series.map((series, at) =>
      drawn(series, at === 0 ? (data.events ?? []) : [], { data, look, isLabelled }),
    ),
  };
}

/** Half an order is no mark on an axis. */
const isCounted = ({ series }: ChartData): boolean =>
  series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));

interface Drawing {
  data: ChartData;
  look: ChartLook;
  isLabelled: boolean;
}

function drawn(
  series: ChartSeries,
  events: NonNullable<ChartData['events']>,
  { data, look, isLabelled }: Drawing,
) {
  const p = palettes[look.scheme];
  const isLine = data.kind === 'line';
  return {
    type: isLine ? 'line' : 'bar',
    name: series.name,
    data: series.values.map((value, at) =>
      at === series.marked ? { value, itemStyle: { color: p.vermilion } } : value,
    ),
    ...(series.colour && { color: series.colour }),
    ...(data.kind === 'stack' && { stack: 'all' }),
    ...(isLine
      ? {
          symbol: 'circle',
          symbolSize: 5,
          showSymbol: data.x.values.length < 2,
          lineStyle: { width: 2, type: series.isDashed ? 'dashed' : 'solid' },
        }
      : { barMaxWidth: 28, itemStyle: { borderRadius: 2 } }),
    ...(data.kind === 'lying' && {
      label: {
        show: true,
        position: 'right',
        color: p.text,
        formatter: ({ value }: { value: number }) => look.write(value),
      },
    }),
    endLabel: {
      show: isLabelled,
      formatter: '{a}',
      color: 'inherit',
      fontFamily: look.font,
      width: 100,
      overflow: 'truncate',
    },
    labelLayout: { moveOverlap: 'shiftY' },
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      lineStyle: { color: p.vermilion, width: 1, type: 'solid' },
      label: { color: p.vermilion, fontSize: 12, formatter: '{b}', position: 'end', distance: 4 },
      data: events.map(({ at, label }) => ({ xAxis: data.x.values.indexOf(at), name: label })),
    },
  };
}
