import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { EstimateBars } from './estimate-bars.tsx';
import { readStudy, type Estimate, type StudyResult } from './read-study.ts';
import styles from './study-report.module.css';

/** One bought study: who the people are, what they look at first, what they would pay; with how sure that is. */
export function StudyReport({ view, result }: { view: Sight; result: StudyResult }) {
  const { t } = useTranslation('market/sourcing');
  const format = useFormat();
  const study = view.catalogue.studies.find(({ id }) => id === result.study);
  const market = view.catalogue.markets.find(({ id }) => id === study?.market);
  const line = view.catalogue.lines.find(({ id }) => id === study?.line);
  if (!study || !market || !line) throw new Error(`The catalogue has no study ${result.study}`);
  const { segments, firstWishes, wishes, prices } = readStudy(result);
  const named = (list: readonly { id: string; name: { zh: string; en: string } }[], id: string) => {
    const found = list.find((each) => each.id === id);
    return found ? format.said(found.name) : id;
  };
  const bars = (estimates: readonly Estimate[], names: typeof line.attributes) =>
    estimates.map((each) => ({ ...each, label: named(names, each.id) }));
  const money = (minor: number) => format.money(minor, market.currency);
  const [low, middle, high] = prices;
  return (
    <div className={styles.report}>
      <p className={styles.note}>
        {t('study.asked', { sample: result.sample, day: format.day(result.boughtOn) })}
      </p>
      <h3>{t('study.firstWishes')}</h3>
      <EstimateBars
        label={t('study.firstWishes')}
        bars={bars(firstWishes, line.attributes)}
        write={(share) => format.percent(share, 0)}
      />
      {low && middle && high && (
        <>
          <h3>{t('study.prices')}</h3>
          <p>
            {t('study.pricesSaid', {
              low: money(low.value),
              middle: money(middle.value),
              high: money(high.value),
            })}
          </p>
          <p className={styles.note}>{t('study.priceError', { error: money(2 * middle.error) })}</p>
        </>
      )}
      <h3>{t('study.segments')}</h3>
      <EstimateBars
        label={t('study.segments')}
        bars={bars(segments, market.segments)}
        write={(share) => format.percent(share, 0)}
      />
      <h3>{t('study.wishes')}</h3>
      <p className={styles.note}>{t('study.wishesHelp')}</p>
      <DataTable
        label={t('study.wishes')}
        csv={`study-${result.study}`}
        rows={wishes}
        rowKey={({ id, segment }) => `${id}-${segment ?? ''}`}
        empty={null}
        columns={[
          { key: 'wish', title: t('study.attribute'), value: ({ id }) => named(line.attributes, id) },
          {
            key: 'segment',
            title: t('study.who'),
            value: ({ segment }) => (segment ? named(market.segments, segment) : t('study.everybody')),
          },
          {
            key: 'value',
            title: t('study.wanted'),
            isNumber: true,
            isSortable: true,
            value: ({ value }) => value,
            render: ({ value }) => format.number(value, 2),
          },
          {
            key: 'error',
            title: t('study.error'),
            isNumber: true,
            value: ({ error }) => error,
            render: ({ error }) => `± ${format.number(2 * error, 2)}`,
          },
        ]}
      />
    </div>
  );
}
