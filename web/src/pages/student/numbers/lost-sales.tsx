import { useQuery } from '@tanstack/react-query';
import { InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { PagePending } from '../../../app/page-pending.tsx';
import { usePanel } from '../../../app/panel.ts';
import { LostGroups } from '../../../features/market/lost/lost-groups.tsx';
import { LostVisit, type VisitAsked } from '../../../features/market/lost/lost-visit.tsx';
import styles from '../../../features/market/lost/lost.module.css';
import { useCompany, type Desk } from '../../../features/market/use-company.ts';
import { useSeen } from '../../../features/market/why/use-seen.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { StatRow, StatTile } from '../../../ui/stat-tile.tsx';

/** Who saw the company's offers on a day and bought elsewhere, or nothing. */
export function LostSalesPage() {
  const { t } = useTranslation('market/lost');
  const desk = useCompany();
  const { day: today, listings } = desk.view;
  // A visit that is linked to is shown over its own day.
  const linked = visitOf(usePanel('visit').id);
  const [day, setDay] = useState(linked?.day ?? today);
  if (today === 0 || listings.length === 0) {
    return (
      <>
        <PageHeader title={t('lost.title.none')} tab={t('lost.tab')} help={t('lost.help')} />
        <EmptyState title={t('lost.empty')} text={t('lost.emptyText')} />
      </>
    );
  }
  return <LostDay desk={desk} day={day} onDay={setDay} />;
}

interface LostDayProps {
  desk: Desk;
  day: number;
  onDay: (day: number) => void;
}

function LostDay({ desk, day, onDay }: LostDayProps) {
  const { t } = useTranslation('market/lost');
  const format = useFormat();
  const seen = useSeen(desk);
  const { id, open, close } = usePanel('visit');
  const told = useQuery({
    ...api.market.questions.lostSales.queryOptions({
      input: { world: desk.world.id, company: desk.company, day },
    }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (told.isError) return <FailureState error={told.error} onRetry={() => void told.refetch()} />;
  if (!told.data) return <PagePending />;
  const { saw, bought, elsewhere, every } = told.data;
  const visit = visitOf(id);
  const count = (visits: number) => format.number(visits);
  return (
    <>
      <PageHeader
        title={t('lost.title.day', {
          count: saw,
          day: format.day(day),
          saw: count(saw),
          elsewhere: count(elsewhere),
        })}
        tab={t('lost.tab')}
        help={t('lost.help')}
      />
      <div className={styles.filters}>
        <label>
          {t('lost.day')}{' '}
          <InputNumber
            aria-label={t('lost.day')}
            min={1}
            max={desk.view.day}
            precision={0}
            value={day}
            onChange={(value) => value !== null && onDay(value)}
          />
        </label>
        {every > 1 && <p className={styles.quiet}>{t('lost.sampled', { every })}</p>}
      </div>
      <StatRow>
        <StatTile label={t('lost.saw')} value={count(saw)} />
        <StatTile label={t('lost.bought')} value={count(bought)} />
        <StatTile label={t('lost.elsewhere')} value={count(elsewhere)} />
        <StatTile label={t('lost.nothing')} value={count(saw - bought - elsewhere)} />
      </StatRow>
      <h2 className={styles.heading}>{t('lost.groups')}</h2>
      <LostGroups
        lost={told.data}
        seen={seen}
        onOpen={({ day: of, market, slice, session }) =>
          open([of, seen.market(market)?.id ?? '', slice, session].join('/'))
        }
      />
      <SidePanel isOpen={visit !== undefined} title={t('lost.visit')} onClose={close}>
        {visit && <LostVisit desk={desk} visit={visit} />}
      </SidePanel>
    </>
  );
}

/** `21/meridian-us/37/4`: day, market, quarter hour, and the visit's place in it. */
function visitOf(id: string | undefined): VisitAsked | undefined {
  const found = id?.match(/^(\d+)\/([^/]+)\/(\d+)\/(\d+)$/);
  if (!found) return undefined;
  const [, day, market = '', slice, session] = found;
  return { day: Number(day), market, slice: Number(slice), session: Number(session) };
}
