import { BarChartOutlined, DownloadOutlined, FileImageOutlined, TableOutlined } from '@ant-design/icons';
import { Button, Skeleton, Tooltip } from 'antd';
import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import type { Picture } from './chart-canvas.tsx';
import { tableOf, type ChartData } from './chart-data.ts';
import { ChartTable } from './chart-table.tsx';
import styles from './chart.module.css';
import { toCsv } from './csv.ts';
import { download, downloadFrom } from './download.ts';
import { useFormat } from './format.ts';
import { useIsNarrow, useWantsLessMotion } from './media.ts';
import { useScheme } from './scheme.ts';
import { fonts } from './theme.ts';

const ChartCanvas = lazy(async () => ({ default: (await import('./chart-canvas.tsx')).ChartCanvas }));

export interface ChartProps {
  /** What the chart shows, found and said: "Sales doubled after the price fell". */
  title: string;
  data: ChartData;
  write?: (value: number) => string;
  height?: number;
  /** File name of the exports, without ending. */
  file: string;
}

/** A drawing with the table behind it, and both to take away. */
export function Chart({ title, data, write, height = 260, file }: ChartProps) {
  const { t, i18n } = useTranslation('ui');
  const font = fonts[i18n.language === 'en' ? 'en' : 'zh'];
  const format = useFormat();
  const scheme = useScheme();
  const isNarrow = useIsNarrow();
  const hasMotion = !useWantsLessMotion();
  const [isTable, setTable] = useState(false);
  const picture = useRef<Picture>(null);
  const look = useMemo(
    () => ({ scheme, font, isNarrow, hasMotion, write: write ?? ((value: number) => format.number(value)) }),
    [scheme, font, isNarrow, hasMotion, write, format],
  );
  const table = tableOf(data);
  const names = format.list(data.series.map(({ name }) => name));
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <div className={styles.tools}>
          <Tool
            label={isTable ? t('chart.asDrawing') : t('chart.asTable')}
            icon={isTable ? <Icon of={BarChartOutlined} /> : <Icon of={TableOutlined} />}
            onClick={() => setTable(!isTable)}
          />
          {!isTable && (
            <Tool
              label={t('chart.png')}
              icon={<Icon of={FileImageOutlined} />}
              onClick={() => downloadFrom(`${file}.png`, picture.current?.png() ?? '')}
            />
          )}
          <Tool
            label={t('csv')}
            icon={<Icon of={DownloadOutlined} />}
            onClick={() => download(`${file}.csv`, toCsv(table.head, table.rows))}
          />
        </div>
      </figcaption>
      {isTable ? (
        <ChartTable caption={title} {...table} write={look.write} />
      ) : (
        <div role="img" aria-label={t('chart.said', { title, names, x: data.x.name, y: data.y.name })}>
          <Suspense fallback={<Skeleton paragraph={{ rows: 5 }} title={false} />}>
            <ChartCanvas data={data} look={look} height={height} picture={picture} />
          </Suspense>
        </div>
      )}
    </figure>
  );
}

function Tool({ label, icon, onClick }: { label: string; icon: ReactNode; onClick: () => void }) {
  return (
    <Tooltip title={label}>
      <Button type="text" size="small" icon={icon} aria-label={label} onClick={onClick} />
    </Tooltip>
  );
}
