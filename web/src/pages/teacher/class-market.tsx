import type { Class } from '@portolan/contract/teaching';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FailureState } from '../../app/failure-state.tsx';
import { CompanyLook } from '../../features/market/lead/company-look.tsx';
import { PaceForm } from '../../features/market/lead/pace-form.tsx';
import { PlayControls } from '../../features/market/lead/play-controls.tsx';
import { ShockList } from '../../features/market/shocks/shock-list.tsx';
import { Standings } from '../../features/market/lead/standings.tsx';
import { useWorld } from '../../features/market/use-world.ts';
import { OpenWorldForm } from '../../features/teaching/open-world-form.tsx';
import { usePanel } from '../../app/panel.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useClass } from '../../features/teaching/use-class.ts';

/** The market of a class: on which day it stands, its clock, and all companies at once. */
export function ClassMarketPage() {
  const found = useClass().data;
  if (!found) return null;
  return found.world === null ? (
    <NotOpenYet class={found} />
  ) : (
    <OpenMarket class={found} world={found.world} />
  );
}

function NotOpenYet({ class: found }: { class: Class }) {
  const { t } = useTranslation('teacher');
  const hasCompanies = found.companies.some(({ members }) => members.length > 0);
  return (
    <>
      <PageHeader
        title={hasCompanies ? t('market.ready') : t('market.needsCompanies')}
        tab={found.name}
        help={t('market.help')}
      />
      {hasCompanies ? (
        <OpenWorldForm class={found} />
      ) : (
        <EmptyState
          title={t('market.first')}
          text={t('market.firstText')}
          action={
            <Link to="/teacher/classes/$class/people" params={{ class: found.id }}>
              <Button type="primary">{t('market.toPeople')}</Button>
            </Link>
          }
        />
      )}
    </>
  );
}

function OpenMarket({ class: found, world: id }: { class: Class; world: string }) {
  const { t } = useTranslation(['teacher', 'refusals']);
  const format = useFormat();
  const world = useWorld(id);
  const panel = usePanel('pace');
  const shocks = usePanel('shocks');
  const company = usePanel('company');
  if (world.isError) return <FailureState error={world.error} onRetry={() => void world.refetch()} />;
  if (!world.data) return null;
  const { day, date, scenario, seed, nextDayAt, state, fault } = world.data;
  const left = scenario.days - day;
  return (
    <>
      <PageHeader
        title={t(`market.title.${state}`, { class: found.name, day: format.day(day), left })}
        tab={found.name}
        help={t('market.help')}
        note={t('market.facts', {
          scenario: format.said(scenario.name),
          seed: seed ?? '–',
          date: format.date(date),
        })}
        actions={
          <>
            <Button onClick={() => shocks.open('list')}>{t('market.shocks')}</Button>
            <Button onClick={() => panel.open('edit')}>
              {nextDayAt ? t('market.nextAt', { time: format.dateTime(nextDayAt) }) : t('market.byHand')}
            </Button>
          </>
        }
      />
      {fault !== null && (
        <Alert type="error" showIcon style={{ marginBlockEnd: 16 }} title={t(fault, { ns: 'refusals' })} />
      )}
      <PlayControls world={world.data} />
      <Standings world={world.data} onOpen={company.open} />
      <p>
        <a href={`/api/v1/worlds/${id}/journal.jsonl.gz`} download>
          {t('market.journalFile')}
        </a>{' '}
        {t('market.journalFileHelp')}
      </p>
      <SidePanel isOpen={shocks.id === 'list'} title={t('market.shocks')} onClose={shocks.close}>
        <ShockList world={world.data} />
      </SidePanel>
      <SidePanel isOpen={panel.id === 'edit'} title={t('market.pace')} onClose={panel.close}>
        <PaceForm world={world.data} />
      </SidePanel>
      <SidePanel
        isOpen={company.id !== undefined}
        title={world.data.companies.find(({ id: one }) => one === company.id)?.name ?? ''}
        onClose={company.close}
      >
        {company.id && <CompanyLook world={world.data} company={company.id} mayIntervene />}
      </SidePanel>
    </>
  );
}
