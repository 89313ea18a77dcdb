import { UserAddOutlined } from '@ant-design/icons';
import type { Person } from '@portolan/contract';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { api } from '../../app/api.ts';
import { usePanel } from '../../app/panel.ts';
import { AddPersonForm } from '../../features/identity/add-person-form.tsx';
import { EntryCodes } from '../../features/identity/entry-codes.tsx';
import { PeopleTable } from '../../features/identity/people-table.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';

export function PeoplePage() {
  const { t } = useTranslation('school');
  const panel = usePanel('person');
  const [entering, setEntering] = useState<readonly Person[]>([]);
  const everybody = useQuery(api.identity.listPeople.queryOptions({ input: { limit: 1 } }));
  return (
    <>
      <PageHeader
        title={everybody.data ? t('people.title', { count: everybody.data.total }) : t('people.tab')}
        tab={t('people.tab')}
        help={t('people.help')}
        actions={
          <Button type="primary" icon={<Icon of={UserAddOutlined} />} onClick={() => panel.open('new')}>
            {t('people.add')}
          </Button>
        }
      />
      <PeopleTable onGiveCodes={setEntering} />
      <SidePanel isOpen={panel.id === 'new'} title={t('people.add')} onClose={panel.close}>
        <AddPersonForm
          onAdded={(person) => {
            panel.close();
            setEntering([person]);
          }}
        />
      </SidePanel>
      <SidePanel isOpen={entering.length > 0} title={t('people.codes')} onClose={() => setEntering([])}>
        <EntryCodes people={entering} />
      </SidePanel>
    </>
  );
}
