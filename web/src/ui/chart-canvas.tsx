import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type ECharts } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { ChartData } from './chart-data.ts';
import { chartOption, type ChartLook } from './chart-option.ts';
import { palettes } from './theme.ts';

register([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  LabelLayout,
  CanvasRenderer,
]);

export interface Picture {
  /** The drawing as a PNG, as a data address. */
  png: () => string;
}

export interface ChartCanvasProps {
  data: ChartData;
  look: ChartLook;
  height: number;
  picture: Ref<Picture>;
}

/** The drawing itself; loaded when the first chart is shown. */
export function ChartCanvas({ data, look, height, picture }: ChartCanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);

  // Talks to the drawing library, which owns what is inside the box.
  useEffect(() => {
    const drawing = init(box.current);
    chart.current = drawing;
    const watch = new ResizeObserver(() => drawing.resize());
    if (box.current) watch.observe(box.current);
    return () => {
      watch.disconnect();
      drawing.dispose();
    };
  }, []);

  // Talks to the drawing library: the numbers move in place.
  useEffect(() => {
    chart.current?.setOption(chartOption(data, look), { notMerge: true });
  }, [data, look]);

  useImperativeHandle(picture, () => ({
    png: () =>
      chart.current?.getDataURL({ pixelRatio: 2, backgroundColor: palettes[look.scheme].sheet }) ?? '',
  }));

  return <div ref={box} style={{ height }} />;
}
