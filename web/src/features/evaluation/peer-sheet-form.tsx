import type { PeerSheet } from '@portolan/contract/evaluation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { useDone } from '../../ui/done.tsx';
import { useFormat } from '../../ui/format.ts';
import styles from './peer-sheet-form.module.css';

type Ratings = ReadonlyMap<string, number>;

const cell = (member: string, criterion: string) => `${member} ${criterion}`;

/** Rates every member of the team by every criterion, oneself included, on a scale that says what each step means. */
export function PeerSheetForm({ classId, sheet }: { classId: string; sheet: PeerSheet }) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  const queries = useQueryClient();
  const done = useDone();
  const { members, criteria, isOpen, handedInAt } = sheet;
  const [ratings, setRatings] = useState<Ratings>(
    new Map(sheet.ratings.map(({ member, criterion, score }) => [cell(member, criterion), score])),
  );
  const send = useMutation(
    api.evaluation.handInPeerSheet.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.evaluation.key() });
        done(t('peers.saved'));
      },
    }),
  );
  const missing = members.length * criteria.length - ratings.size;
  return (
    <div className={styles.sheet}>
      {!isOpen && <Alert type="info" showIcon title={t('peers.closed')} />}
      {handedInAt && (
        <p className={styles.quiet}>{t('peers.handedIn', { time: format.dateTime(handedInAt) })}</p>
      )}
      {criteria.map(({ id, name, asks, scale }) => (
        <section key={id} className={styles.criterion}>
          <h2>{format.said(name)}</h2>
          <p>{format.said(asks)}</p>
          <div className={styles.beside}>
            <ul>
              {members.map((member) => {
                const label = t(member.isMe ? 'peers.me' : 'peers.member', { name: member.name });
                const given = ratings.get(cell(member.id, id));
                const step = given === undefined ? undefined : scale[given];
                return (
                  <li key={member.id} className={styles.member}>
                    <span>{label}</span>
                    <Radio.Group
                      aria-label={t('peers.rate', { name: member.name, criterion: format.said(name) })}
                      optionType="button"
                      disabled={!isOpen}
                      value={given ?? null}
                      onChange={(event) =>
                        setRatings(new Map([...ratings, [cell(member.id, id), Number(event.target.value)]]))
                      }
                      options={scale.map((means, score) => ({
                        value: score,
                        label: String(score),
                        title: format.said(means),
                      }))}
                    />
                    <span className={styles.quiet}>{step ? format.said(step) : t('peers.unrated')}</span>
                  </li>
                );
              })}
            </ul>
            <ol start={0} className={styles.scale} aria-label={t('peers.scale')}>
              {scale.map((means, score) => (
                <li key={means.en}>{t('peers.step', { score, means: format.said(means) })}</li>
              ))}
            </ol>
          </div>
        </section>
      ))}
      <div className={styles.foot}>
        <ConfirmButton
          type="primary"
          label={handedInAt ? t('peers.again') : t('peers.handIn')}
          title={t('peers.title')}
          consequence={<p>{t('peers.consequence')}</p>}
          isDisabled={!isOpen || missing > 0}
          onConfirm={() => send.mutateAsync({ class: classId, ratings: ratingsOf(sheet, ratings) })}
        />
        <span role="status">{missing > 0 && t('peers.missing', { count: missing })}</span>
      </div>
    </div>
  );
}

const ratingsOf = ({ members, criteria }: PeerSheet, ratings: Ratings): PeerSheet['ratings'] =>
  members.flatMap((member) =>
    criteria.map((criterion) => ({
      member: member.id,
      criterion: criterion.id,
      score: ratings.get(cell(member.id, criterion.id)) ?? 0,
    })),
  );
