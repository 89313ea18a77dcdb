import type { LostGroup, LostSales } from '@portolan/engine';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import { isolate } from '../../../ui/isolate.ts';
import type { Seen } from '../why/use-seen.ts';
import styles from './lost.module.css';

export interface LostGroupsProps {
  lost: LostSales;
  seen: Seen;
  /** Shows one of these visits from the inside. */
  onOpen: (example: LostGroup['examples'][number]) => void;
}

/** Never more than three causes at once, and none that hardly counts. */
const CAUSES_SHOWN = 3;
const LEAST_PER_THOUSAND = 10;

const keyOf = ({ own, to, outcome }: LostGroup) => `${own} ${to?.listing ?? ''} ${outcome}`;

/** Where those went who saw the company's offers, and what spoke for that, the largest groups first. */
export function LostGroups({ lost, seen, onOpen }: LostGroupsProps) {
  const { t } = useTranslation('market/lost');
  const format = useFormat();
  const nameOf = (listing: number, company: number) => {
    const { short, company: seller } = seen.listing({ listing, company });
    return t('lost.listing', { title: isolate(short), company: seller });
  };
  const went = ({ to, outcome }: LostGroup) =>
    to ? nameOf(to.listing, to.company) : t(`lost.outcome.${outcome}`);
  const said = (shares: LostGroup['weighed']) =>
    format.list(
      shares
        .filter(({ perThousand }) => perThousand >= LEAST_PER_THOUSAND)
        .slice(0, CAUSES_SHOWN)
        .map(({ term, perThousand }) =>
          t('lost.cause', { term: t(`lost.term.${term}`), share: format.percent(perThousand / 1000, 0) }),
        ),
    );
  const reasons = (group: LostGroup) => {
    if (group.outcome === 'sold-out') return t('lost.why.soldOut');
    if (group.weighed.length > 0) return t('lost.why.weighed', { causes: said(group.weighed) });
    const passed = said(group.passedBy);
    if (passed !== '') return t('lost.why.passedBy', { causes: passed });
    return group.to ? t('lost.why.unopened') : t(`lost.why.${group.outcome}`);
  };
  return (
    <DataTable<LostGroup>
      label={t('lost.groups')}
      csv="lost-sales"
      rows={lost.groups}
      rowKey={keyOf}
      empty={<p className={styles.quiet}>{t('lost.none')}</p>}
      columns={[
        {
          key: 'own',
          title: t('lost.own'),
          value: ({ own }) => seen.listing({ listing: own, company: -1 }).short,
        },
        {
          key: 'market',
          title: t('lost.market'),
          value: ({ market }) => marketName(seen, market, format.said),
        },
        { key: 'went', title: t('lost.went'), value: went },
        {
          key: 'visits',
          title: t('lost.visits'),
          isNumber: true,
          isSortable: true,
          value: ({ visits }) => visits,
        },
        { key: 'opened', title: t('lost.opened'), isNumber: true, value: ({ opened }) => opened },
        { key: 'carted', title: t('lost.carted'), isNumber: true, value: ({ carted }) => carted },
        { key: 'why', title: t('lost.why'), value: reasons },
        {
          key: 'examples',
          title: t('lost.examples'),
          value: () => '',
          render: ({ examples }) => (
            <span className={styles.examples}>
              {examples.map((example, place) => (
                <Button
                  key={`${example.slice} ${example.session}`}
                  type="link"
                  size="small"
                  onClick={() => onOpen(example)}
                >
                  {t('lost.example', { number: place + 1 })}
                </Button>
              ))}
            </span>
          ),
        },
      ]}
    />
  );
}

function marketName(
  seen: Seen,
  place: number,
  say: (words: { readonly zh: string; readonly en: string }) => string,
): string {
  const market = seen.market(place);
  return market ? say(market.name) : '';
}
