import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePanel } from '../../app/panel.ts';
import { EntryCodes } from '../../features/identity/entry-codes.tsx';
import { DrawTeamsForm } from '../../features/teaching/draw-teams-form.tsx';
import { RosterImport } from '../../features/teaching/roster-import.tsx';
import { TeamCards } from '../../features/teaching/team-cards.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useClass } from '../../features/teaching/use-class.ts';

/** Who is in the class and in which company: by roster, by lot, by hand. */
export function ClassPeoplePage() {
  const { t } = useTranslation('teacher');
  const found = useClass().data;
  const panel = usePanel('class');
  const [entering, setEntering] = useState<readonly string[]>([]);
  if (!found) return null;
  const isEmpty = found.students === 0;
  const importButton = (
    <Button type={isEmpty ? 'primary' : 'default'} onClick={() => panel.open('roster')}>
      {t('people.import')}
    </Button>
  );
  const everybody = [...found.companies.flatMap(({ members }) => members), ...found.unplaced];
  return (
    <>
      <PageHeader
        title={
          isEmpty
            ? t('people.none')
            : t('people.title', {
                students: found.students,
                companies: found.companies.length,
                count: found.unplaced.length,
              })
        }
        tab={found.name}
        help={t('people.help')}
        actions={
          !isEmpty && (
            <>
              {importButton}
              <Button onClick={() => setEntering(everybody.map(({ id }) => id))}>{t('people.codes')}</Button>
              <Button
                type={found.unplaced.length > 0 ? 'primary' : 'default'}
                onClick={() => panel.open('draw')}
              >
                {t('people.draw')}
              </Button>
            </>
          )
        }
      />
      {isEmpty ? (
        <EmptyState title={t('people.first')} text={t('people.firstText')} action={importButton} />
      ) : (
        <TeamCards class={found} />
      )}
      <SidePanel isOpen={panel.id === 'roster'} title={t('people.import')} onClose={panel.close}>
        <RosterImport
          classId={found.id}
          onImported={(newPeople) => {
            panel.close();
            setEntering(newPeople);
          }}
        />
      </SidePanel>
      <SidePanel isOpen={panel.id === 'draw'} title={t('people.draw')} onClose={panel.close}>
        <DrawTeamsForm class={found} onDrawn={panel.close} />
      </SidePanel>
      <SidePanel isOpen={entering.length > 0} title={t('people.codes')} onClose={() => setEntering([])}>
        <EntryCodes people={everybody.filter(({ id }) => entering.includes(id))} />
      </SidePanel>
    </>
  );
}
