import type { Stage, Work } from '@portolan/contract/teaching';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useFailureText } from '../../app/failure-text.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { useDone } from '../../ui/done.tsx';
import { useFormat } from '../../ui/format.ts';
import { useDraft, type Draft } from './use-draft.ts';
import styles from './work-editor.module.css';

export interface WorkEditorProps {
  classId: string;
  deliverable: Stage['deliverables'][number];
  work: Work;
  /** Days of the world that are over; whether a hand-in is late goes by them. */
  day: number;
}

/** Where a team writes a deliverable and hands it in. */
export function WorkEditor({ classId, deliverable, work, day }: WorkEditorProps) {
  const { t } = useTranslation('teaching');
  const format = useFormat();
  const queries = useQueryClient();
  const done = useDone();
  const draft = useDraft(classId, work);
  const { team } = work;
  const handIn = useMutation(
    api.teaching.project.handIn.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.teaching.project.work.key() });
        done(t('work.handedIn', { name: format.said(deliverable.name) }));
      },
    }),
  );
  const { dueDay } = deliverable;
  const due =
    dueDay === null
      ? t('work.noDeadline')
      : t(day > dueDay ? 'work.isLate' : 'work.inTime', { due: format.day(dueDay), now: format.day(day) });
  return (
    <div className={styles.editor}>
      <Input.TextArea
        aria-label={format.said(deliverable.name)}
        placeholder={format.said(deliverable.task)}
        autoSize={{ minRows: 18 }}
        maxLength={40_000}
        value={draft.text}
        onChange={(event) => draft.write(event.target.value)}
      />
      <Trouble classId={classId} work={work} draft={draft} />
      <div className={styles.foot}>
        <span role="status" className={styles.quiet}>
          {t(stateOf(draft, work), { count: draft.text.length, version: draft.version })}
        </span>
        <ConfirmButton
          type="primary"
          label={t('work.handIn')}
          title={t('work.handInTitle', { name: format.said(deliverable.name) })}
          isDisabled={!draft.isSaved || draft.text.trim() === '' || work.state === 'handed-in'}
          consequence={
            <>
              <p>{t('work.consequence', { version: draft.version })}</p>
              <p>{due}</p>
            </>
          }
          onConfirm={() =>
            handIn.mutateAsync({ class: classId, team, deliverable: deliverable.id, version: draft.version })
          }
        />
      </div>
    </div>
  );
}

function stateOf({ isSaved, isSaving, isOvertaken, error, version }: Draft, { state }: Work) {
  if (isOvertaken || error) return 'work.notSaved';
  if (isSaving) return 'work.saving';
  if (!isSaved) return 'work.typing';
  if (state === 'handed-in') return 'work.closed';
  return version === 0 ? 'work.blank' : 'work.saved';
}

/** What keeps a draft from being saved, and the ways out; nothing that was typed is lost on any of them. */
function Trouble({ classId, work, draft }: { classId: string; work: Work; draft: Draft }) {
  const { t } = useTranslation('teaching');
  const failureText = useFailureText();
  const input = { class: classId, team: work.team };
  const newest = useQuery({
    ...api.teaching.project.work.queryOptions({ input }),
    enabled: draft.isOvertaken,
    refetchOnMount: 'always',
  });
  const theirs = newest.data?.find(({ deliverable }) => deliverable === work.deliverable);
  if (draft.error)
    return (
      <Alert
        type="error"
        showIcon
        title={failureText(draft.error).what}
        action={<Button onClick={draft.retry}>{t('work.retry')}</Button>}
      />
    );
  if (!draft.isOvertaken) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('work.overtaken', { who: theirs?.changedBy?.name ?? '' })}
      description={
        theirs && (
          <>
            <p>{t('work.overtakenHelp')}</p>
            <pre className={styles.theirs}>{theirs.text}</pre>
            <div className={styles.ways}>
              <Button onClick={() => draft.keepMine(theirs)}>{t('work.keepMine')}</Button>
              <Button onClick={() => draft.takeTheirs(theirs)}>{t('work.takeTheirs')}</Button>
            </div>
          </>
        )
      }
    />
  );
}
