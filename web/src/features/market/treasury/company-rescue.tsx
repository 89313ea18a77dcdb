import type { World } from '@portolan/contract/market';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sight } from '../use-company.ts';
import { InsolvencyAlert } from './insolvency-alert.tsx';
import { RescueForm } from './rescue-form.tsx';

/** How a company stands with its debts, and the teacher's way to help it. */
export function CompanyRescue({ world, company, view }: { world: World; company: string; view: Sight }) {
  const { t } = useTranslation('market/treasury');
  const [isOpen, setOpen] = useState(false);
  const canHelp = world.state !== 'ended' && view.treasury.insolvency?.state !== 'closed';
  return (
    <section style={{ marginBlockEnd: 16 }} aria-label={t('rescue.open')}>
      <InsolvencyAlert view={view} />
      {canHelp && !isOpen && <Button onClick={() => setOpen(true)}>{t('rescue.open')}</Button>}
      {canHelp && isOpen && <RescueForm world={world} company={company} view={view} />}
    </section>
  );
}
