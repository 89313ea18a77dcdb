import type { Class, Team } from '@portolan/contract/teaching';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useDone } from '../../ui/done.tsx';
import styles from './team-cards.module.css';

const UNPLACED = '';

/** The companies of a class with their students; a student moves by choosing another company, and the move can be undone. */
export function TeamCards({ class: found }: { class: Class }) {
  const { t } = useTranslation('teaching');
  const queries = useQueryClient();
  const done = useDone();
  const [name, setName] = useState('');
  const arrange = useMutation(
    api.teaching.classes.arrangeTeams.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.teaching.key() }),
    }),
  );
  const now = found.companies.map((team) => ({
    id: team.id,
    name: team.name,
    members: team.members.map(({ id }) => id),
  }));
  const send = async (teams: readonly { id?: string; name: string; members: string[] }[], said: string) => {
    await arrange.mutateAsync({ class: found.id, teams: [...teams] });
    done(said, () => arrange.mutate({ class: found.id, teams: now }));
  };
  const move = (student: string, to: string) =>
    send(
      now.map((team) => ({
        ...team,
        members: [...team.members.filter((one) => one !== student), ...(team.id === to ? [student] : [])],
      })),
      t('team.moved'),
    );
  const options = [
    ...found.companies.map(({ id, name: label }) => ({ value: id, label })),
    { value: UNPLACED, label: t('team.unplaced') },
  ];
  const canFound = found.world === null;
  const groups: (Pick<Team, 'name' | 'members'> & { id: string })[] = [...found.companies];
  if (found.unplaced.length > 0)
    groups.push({ id: UNPLACED, name: t('team.unplaced'), members: found.unplaced });
  return (
    <>
      <div className={styles.grid}>
        {groups.map((team) => (
          <section key={team.id} className={styles.card} aria-label={team.name}>
            <h3 className={styles.name}>{team.name}</h3>
            <ul className={styles.members}>
              {team.members.map((student) => (
                <li key={student.id}>
                  <span>
                    {student.name} <span className={styles.quiet}>{student.number}</span>
                  </span>
                  <Select
                    size="small"
                    variant="borderless"
                    popupMatchSelectWidth={false}
                    aria-label={t('team.moveWho', { name: student.name })}
                    value={team.id}
                    options={options}
                    onChange={(to: string) => void move(student.id, to)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {canFound && (
        <form
          className={styles.found}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            void send([...now, { name: name.trim(), members: [] }], t('team.founded')).then(() =>
              setName(''),
            );
          }}
        >
          <Input
            aria-label={t('team.newName')}
            placeholder={t('team.newName')}
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button htmlType="submit" loading={arrange.isPending}>
            {t('team.found')}
          </Button>
        </form>
      )}
    </>
  );
}
