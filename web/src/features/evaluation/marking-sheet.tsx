import type { Marking, Rubric, ScaleStep } from '@portolan/contract/evaluation';
import type { Work } from '@portolan/contract/teaching';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useFailureText } from '../../app/failure-text.ts';
import { useDone } from '../../ui/done.tsx';
import { FormErrors } from '../../ui/form-errors.tsx';
import { useFormat } from '../../ui/format.ts';
import styles from './marking-sheet.module.css';

export interface MarkingSheetProps {
  classId: string;
  work: Work;
  handedIn: NonNullable<Work['handedIn']>;
  rubric: Rubric;
  scale: readonly ScaleStep[];
  party: 'teacher' | 'mentor';
  /** The marking that this one would correct. */
  before: Marking | undefined;
  onMarked: () => void;
}

/** A rubric beside the work: every criterion with its levels in words, the mark as it adds up, a comment. */
export function MarkingSheet({
  classId,
  work,
  handedIn,
  rubric,
  scale,
  party,
  before,
  onMarked,
}: MarkingSheetProps) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  const queries = useQueryClient();
  const done = useDone();
  const failureText = useFailureText();
  const criteria = rubric.criteria.filter((one) => one.party === party);
  const [scores, setScores] = useState<ReadonlyMap<string, number>>(
    new Map(before?.scores.map(({ criterion, score }) => [criterion, score])),
  );
  const [comment, setComment] = useState(before?.comment ?? '');
  const send = useMutation(
    api.evaluation.mark.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.evaluation.key() });
        done(before ? t('mark.corrected') : t('mark.saved'));
        onMarked();
      },
    }),
  );
  const missing = criteria.filter(({ id }) => !scores.has(id)).length;
  const mark = criteria.reduce(
    (sum, { id, weight }) => sum + weight * (scale.find(({ score }) => score === scores.get(id))?.mark ?? 0),
    0,
  );
  return (
    <div className={styles.sheet}>
      <h3 className={styles.heading}>{t('mark.work', { version: handedIn.version })}</h3>
      <div className={styles.work}>{handedIn.text}</div>
      {criteria.map(({ id, name, levels, weight }) => (
        <fieldset key={id} className={styles.criterion}>
          <legend>
            {format.said(name)} <span className={styles.quiet}>{format.percent(weight, 0)}</span>
          </legend>
          <Radio.Group
            className={`${styles.levels}`}
            value={scores.get(id) ?? null}
            onChange={(event) => setScores(new Map([...scores, [id, Number(event.target.value)]]))}
            options={scale.map(({ score, name: step }, at) => ({
              value: score,
              label: (
                <span>
                  <strong>{format.said(step)}</strong> {levels[at] && format.said(levels[at])}
                </span>
              ),
            }))}
          />
        </fieldset>
      ))}
      <Input.TextArea
        aria-label={t('mark.comment')}
        placeholder={t('mark.comment')}
        rows={3}
        maxLength={4000}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      {send.error && <FormErrors problem={failureText(send.error).what} errors={[]} onShow={() => {}} />}
      <div className={styles.foot}>
        <Button
          type="primary"
          disabled={missing > 0}
          loading={send.isPending}
          onClick={() =>
            send.mutate({
              class: classId,
              team: work.team,
              deliverable: work.deliverable,
              workVersion: handedIn.version,
              scores: [...scores].map(([criterion, score]) => ({ criterion, score })),
              comment,
              ...(before && { corrects: before.id }),
            })
          }
        >
          {before ? t('mark.correct') : t('mark.save')}
        </Button>
        <span role="status">
          {missing > 0
            ? t('mark.missing', { count: missing })
            : t('mark.total', { mark: format.number(mark, 1) })}
        </span>
      </div>
    </div>
  );
}
