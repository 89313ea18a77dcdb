import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './research.module.css';

type KeywordList = Sight['research']['keywordLists'][number];
type Query = KeywordList['queries'][number];

/** What people search for, how often, how many answer it and what a click costs; each with its error. */
export function KeywordReport({ view, list }: { view: Sight; list: KeywordList }) {
  const { t } = useTranslation('market/research');
  const format = useFormat();
  const name = useNames(view);
  const currency = view.catalogue.markets.find(({ id }) => id === list.market)?.currency ?? '';
  const title = t('research.keywordsOf', {
    market: name('market', list.market),
    line: name('line', list.line),
  });
  return (
    <section className={styles.report}>
      <h3>{title}</h3>
      <p className={styles.note}>
        {t('research.panelOf', { sample: format.number(list.sample), day: format.day(list.boughtOn) })}
      </p>
      <DataTable<Query>
        label={title}
        csv={`keywords-${list.market}-${list.line}`}
        rows={list.queries}
        rowKey={({ words }) => words}
        empty={<p>{t('research.nothingSeen')}</p>}
        columns={[
          { key: 'words', title: t('research.words'), value: ({ words }) => words },
          {
            key: 'volume',
            title: t('research.volume'),
            isNumber: true,
            isSortable: true,
            value: ({ volume }) => volume.value,
            render: ({ volume }) =>
              `${format.number(volume.value, 0)} ± ${format.number(2 * volume.error, 0)}`,
          },
          {
            key: 'listings',
            title: t('research.competition'),
            isNumber: true,
            isSortable: true,
            value: ({ listings }) => listings,
          },
          {
            key: 'bid',
            title: t('research.bid'),
            unit: currency,
            isNumber: true,
            isSortable: true,
            value: ({ bid }) => (bid ? majorOf(bid.value, currency) : null),
            render: ({ bid }) =>
              bid ? `${format.money(bid.value, currency)} ± ${format.money(2 * bid.error, currency)}` : '–',
          },
        ]}
      />
    </section>
  );
}
