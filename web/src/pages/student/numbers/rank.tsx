import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { PagePending } from '../../../app/page-pending.tsx';
import { usePanel } from '../../../app/panel.ts';
import styles from '../../../features/market/lost/lost.module.css';
import { Neighbours } from '../../../features/market/rank/neighbours.tsx';
import { StandingsOnPages } from '../../../features/market/rank/standings-on-pages.tsx';
import { usePageName } from '../../../features/market/rank/use-page-name.ts';
import { useCompany, type Desk } from '../../../features/market/use-company.ts';
import { useSeen } from '../../../features/market/why/use-seen.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';

/** Why a listing stands where it stands, page by page and term by term. */
export function RankPage() {
  const { t } = useTranslation('market/rank');
  const desk = useCompany();
  const [first] = desk.view.listings;
  const [listing, setListing] = useState(first?.id);
  if (desk.view.day === 0 || listing === undefined) {
    return (
      <>
        <PageHeader title={t('rankOf.title.none')} tab={t('rankOf.tab')} help={t('rankOf.help')} />
        <EmptyState title={t('rankOf.empty')} text={t('rankOf.emptyText')} />
      </>
    );
  }
  return <RankOfListing desk={desk} listing={listing} onListing={setListing} />;
}

interface RankOfListingProps {
  desk: Desk;
  listing: number;
  onListing: (listing: number) => void;
}

function RankOfListing({ desk, listing, onListing }: RankOfListingProps) {
  const { t } = useTranslation('market/rank');
  const format = useFormat();
  const seen = useSeen(desk);
  const nameOf = usePageName(seen);
  const { id, open, close } = usePanel('page');
  const input = { world: desk.world.id, company: desk.company, listing };
  const told = useQuery(api.market.questions.rankOf.queryOptions({ input }));
  const page = id === undefined ? undefined : Number(id);
  const around = useQuery({
    ...api.market.questions.rankOf.queryOptions({ input: { ...input, page: page ?? 0 } }),
    enabled: page !== undefined,
  });
  const failed = [told, around].find(({ isError }) => isError);
  if (failed) return <FailureState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!told.data) return <PagePending />;
  const { standings, absent, day } = told.data;
  const opened = standings.find((standing) => standing.page === page);
  const onTop = standings.filter(({ row }) => row === 0).length;
  return (
    <>
      <PageHeader
        title={
          absent
            ? t(`rankOf.absent.${absent}`)
            : t(onTop > 0 ? 'rankOf.title.stands' : 'rankOf.title.neverFirst', {
                count: standings.length,
                top: onTop,
                day: format.day(day),
              })
        }
        tab={t('rankOf.tab')}
        help={t('rankOf.help')}
      />
      <div className={styles.filters}>
        <Select
          aria-label={t('rankOf.listing')}
          className={styles.listing ?? ''}
          value={listing}
          onChange={onListing}
          options={desk.view.listings.map(({ id: value, title }) => ({ value, label: title }))}
        />
      </div>
      <StandingsOnPages standings={standings} seen={seen} onOpen={(number) => open(String(number))} />
      <SidePanel
        isOpen={page !== undefined}
        title={opened ? t('rankOf.neighbours', { page: nameOf(opened) }) : ''}
        onClose={close}
      >
        {around.data?.rows ? <Neighbours rows={around.data.rows} seen={seen} /> : <PagePending />}
      </SidePanel>
    </>
  );
}
