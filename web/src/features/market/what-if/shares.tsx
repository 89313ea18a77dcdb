import type { PastResult } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { TermsBars } from '../../../ui/terms-bars.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { decimalsOf, useFormat } from '../../../ui/format.ts';
import questions from '../../../ui/questions.module.css';
import styles from './what-if.module.css';

type Share = PastResult['shares'][number];

export interface SharesProps {
  shares: readonly Share[];
  isExact: boolean;
  /** What they add up to, minor units. */
  difference: number;
  currency: string;
  /** The change with this place in the question, in words. */
  words: (place: number) => string;
}

/** What each of several decisions did: bars that add up, then the figures. */
export function Shares({ shares, isExact, difference, currency, words }: SharesProps) {
  const { t } = useTranslation('market/what-if');
  const format = useFormat();
  if (shares.length < 2) return null;
  const unit = 10 ** decimalsOf(currency);
  const money = (minor: number) => format.money(minor, currency);
  // Numbered as they stand in the question.
  const asAsked = shares.toSorted((a, b) => (a.changes[0] ?? 0) - (b.changes[0] ?? 0));
  const number = (share: Share) => t('whatIf.decisionNumber', { number: asAsked.indexOf(share) + 1 });
  const said = (share: Share) => [number(share), ...share.changes.map(words)].join(' ');
  return (
    <>
      <h3>{t('whatIf.shares')}</h3>
      <p className={questions.quiet}>
        {t(isExact ? 'whatIf.sharesHelp' : 'whatIf.sharesDrawn', { sum: money(difference) })}
      </p>
      <div className={styles.bars}>
        <TermsBars
          label={t('whatIf.shares')}
          terms={asAsked.map((share) => ({
            id: share.changes.join(),
            label: number(share),
            value: share.share / unit,
          }))}
          write={(size) => format.money(Math.round(size * unit), currency)}
        />
      </div>
      <DataTable<Share>
        label={t('whatIf.shares')}
        csv="what-if-shares"
        rows={asAsked}
        rowKey={({ changes }) => changes.join()}
        empty={null}
        columns={[
          { key: 'decision', title: t('whatIf.decisionColumn'), value: said },
          {
            key: 'share',
            title: t('whatIf.share', { currency }),
            isNumber: true,
            value: ({ share }) => share / unit,
            render: ({ share }) => money(share),
          },
          {
            key: 'alone',
            title: t('whatIf.alone', { currency }),
            isNumber: true,
            value: ({ alone }) => (alone === null ? null : alone / unit),
            render: ({ alone }) => (alone === null ? '–' : money(alone)),
          },
        ]}
      />
    </>
  );
}
