import { useTranslation } from 'react-i18next';
import { FailureState } from '../../app/failure-state.tsx';
import { usePanel } from '../../app/panel.ts';
import { CompanyLook } from '../../features/market/lead/company-look.tsx';
import { Standings } from '../../features/market/lead/standings.tsx';
import { useWorld } from '../../features/market/use-world.ts';
import { ActivityTable } from '../../features/teaching/activity-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useClass } from '../../features/teaching/use-class.ts';

/** How the companies of the class stand and who does their work. */
export function MentorCompaniesPage() {
  const { t } = useTranslation('partner');
  const found = useClass().data;
  if (!found) return null;
  return (
    <>
      {found.world === null ? (
        <EmptyState title={t('companies.none')} text={t('companies.noneText')} />
      ) : (
        <OpenWorld world={found.world} />
      )}
      <h2 style={{ marginBlock: '24px 8px' }}>{t('companies.activity')}</h2>
      <ActivityTable class={found} />
    </>
  );
}

function OpenWorld({ world: id }: { world: string }) {
  const { t } = useTranslation('partner');
  const format = useFormat();
  const panel = usePanel('company');
  const world = useWorld(id);
  if (world.isError) return <FailureState error={world.error} onRetry={() => void world.refetch()} />;
  if (!world.data) return null;
  const open = world.data.companies.find((company) => company.id === panel.id);
  return (
    <>
      <PageHeader
        title={t('companies.title', { day: format.day(world.data.day) })}
        tab={t('companies.tab')}
        help={t('companies.help')}
      />
      <Standings world={world.data} onOpen={panel.open} />
      <SidePanel isOpen={open !== undefined} title={open?.name ?? ''} onClose={panel.close}>
        {open && <CompanyLook world={world.data} company={open.id} />}
      </SidePanel>
    </>
  );
}
