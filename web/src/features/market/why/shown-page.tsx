import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { isolate } from '../../../ui/isolate.ts';
import { TermsBars } from '../../../ui/terms-bars.tsx';
import { PageSellers } from './page-sellers.tsx';
import type { Path } from './reasons.ts';
import { ClickedBeside, SponsoredNote } from './sponsored-note.tsx';
import type { Seen } from './use-seen.ts';
import styles from './why.module.css';

type Row = Path['rows'][number];

const PAGE = { search: 'why.page', browse: 'why.pageBrowse', deals: 'why.pageDeals' } as const;

/** Beyond the last row that was looked at, so many more show what the buyer never came to. */
const ROWS_BEYOND = 3;

/** The page of results as it stood in that quarter of an hour; each row opens to what put it there. */
export function ShownPage({ path, seen }: { path: Path; seen: Seen }) {
  const { t } = useTranslation('market/why');
  const [isAll, setAll] = useState(false);
  const reached = path.rows.filter(({ isExamined }) => isExamined).length;
  const rows = isAll ? path.rows : path.rows.slice(0, reached + ROWS_BEYOND);
  return (
    <section>
      <h3 className={styles.heading}>
        {t(PAGE[path.query.kind], { words: isolate(path.query.words), line: seen.line(path.query.line) })}
      </h3>
      <p className={styles.quiet}>{t('why.pageHelp')}</p>
      <ol className={styles.rows}>
        {rows.map((row, place) => (
          <li key={`${row.listing} ${row.sponsored?.placement ?? ''}`}>
            <ShownRow row={row} place={place + 1} path={path} seen={seen} />
          </li>
        ))}
      </ol>
      {path.rows.length > rows.length && (
        <Button type="link" size="small" onClick={() => setAll(true)}>
          {t('why.moreRows', { count: path.rows.length - rows.length })}
        </Button>
      )}
      <ClickedBeside path={path} seen={seen} />
      {path.soldOut.length > 0 && (
        <p className={styles.quiet}>{t('why.soldOut', { count: path.soldOut.length })}</p>
      )}
      {path.hidden.length > 0 && (
        <p className={styles.quiet}>{t('why.hidden', { count: path.hidden.length })}</p>
      )}
    </section>
  );
}

interface ShownRowProps {
  row: Row;
  place: number;
  path: Path;
  seen: Seen;
}

function ShownRow({ row, place, path, seen }: ShownRowProps) {
  const { t } = useTranslation('market/why');
  const format = useFormat();
  const { title, company, isOwn } = seen.listing(row);
  return (
    <details className={row.isExamined ? styles.row : styles.beyond}>
      <summary>
        <span className={styles.place}>{place}</span>
        <span className={styles.title}>
          <bdi lang={seen.market(path.market)?.language}>{title}</bdi>{' '}
          <span className={styles.quiet}>{company}</span>
        </span>
        <span>
          {row.sponsored && <Tag color="gold">{t('why.sponsored')}</Tag>}
          {isOwn && <Tag color="blue">{t('why.own')}</Tag>}
          <Tag>{t(`why.row.${stepOf(row, path.chosen)}`)}</Tag>
        </span>
      </summary>
      <div className={styles.inside}>
        {row.sponsored && <SponsoredNote sponsored={row.sponsored} path={path} seen={seen} />}
        <p>{t('why.score', { score: format.number(row.score, 2) })}</p>
        <TermsBars
          label={t('why.score', { score: format.number(row.score, 2) })}
          terms={termsOf('rank', row.terms)}
        />
        <p>{t('why.clickShare', { share: format.percent(row.clickShare) })}</p>
        <TermsBars
          label={t('why.clickShare', { share: format.percent(row.clickShare) })}
          terms={termsOf('click', row.clickTerms)}
        />
        {row.sellers && <PageSellers sellers={row.sellers} seen={seen} />}
      </div>
    </details>
  );

  function termsOf(of: 'rank' | 'click', terms: Record<string, number>) {
    return Object.entries(terms)
      .filter(([, value]) => value !== 0)
      .map(([id, value]) => ({ id, label: t(`${of}.${id}`), value }));
  }
}

function stepOf({ listing, isExamined, isClicked }: Row, chosen: number | undefined) {
  // What was found and sponsored stands twice on a page; it was opened from one of the two.
  if (isClicked) return listing === chosen ? 'bought' : 'clicked';
  return isExamined ? 'examined' : 'unseen';
}
