import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { dayOfMoment } from '../moments.ts';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './after-sales.module.css';

interface Case {
  panel: string;
  kind: 'letter' | 'return';
  order: number;
  market: string;
  cause: string;
  at: number;
  state: string;
}

/** Letters and returns that were dealt with, and letters that need nothing, newest first. */
export function PastCases({ view, onOpen }: { view: Sight; onOpen: (panel: string) => void }) {
  const { t } = useTranslation(['market/after-sales', 'market', 'market/orders']);
  const names = useNames(view);
  return (
    <DataTable<Case>
      label={t('past.table')}
      csv="after-sales"
      rows={casesOf(view)}
      rowKey={({ panel }) => panel}
      onOpen={({ panel }) => onOpen(panel)}
      empty={<p className={styles.none}>{t('past.none')}</p>}
      columns={[
        {
          key: 'cause',
          title: t('past.cause'),
          value: ({ kind, cause }) => t(`past.${kind}`, { cause: t(`cause.${cause}`) }),
        },
        {
          key: 'order',
          title: t('order.id'),
          value: ({ order }) => order,
          render: ({ order }) => `#${order}`,
        },
        { key: 'market', title: t('order.market'), value: ({ market }) => names('market', market) },
        {
          key: 'day',
          title: t('past.day'),
          isNumber: true,
          isSortable: true,
          value: ({ at }) => dayOfMoment(at),
        },
        {
          key: 'state',
          title: t('past.state'),
          value: ({ kind, state }) =>
            t(kind === 'letter' ? `letter.stance.${state}` : `return.state.${state}`),
        },
      ]}
    />
  );
}

function casesOf({ letters, returns }: Sight): Case[] {
  const written = letters
    .filter(({ answer, cause }) => answer !== undefined || cause === 'thanks')
    .map(({ id, order, market, cause, writtenAt, answer }): Case => ({
      panel: `letter-${id}`,
      kind: 'letter',
      order,
      market,
      cause,
      at: writtenAt,
      state: answer?.stance ?? 'none',
    }));
  const sentBack = returns
    .filter(({ state }) => state !== 'asked')
    .map(({ id, order, market, cause, askedAt, state }): Case => ({
      panel: `return-${id}`,
      kind: 'return',
      order,
      market,
      cause,
      at: askedAt,
      state,
    }));
  return [...written, ...sentBack].toSorted((a, b) => b.at - a.at || (a.panel < b.panel ? -1 : 1));
}
