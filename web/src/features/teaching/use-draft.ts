import type { Work } from '@portolan/contract/teaching';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { api } from '../../app/api.ts';
import { failureOf } from '../../app/failure.ts';

/** Long enough not to save every letter, short enough to lose at most a sentence. */
const QUIET = 1_000;

export interface Draft {
  text: string;
  write: (text: string) => void;
  /** What is on the page is what the server has. */
  isSaved: boolean;
  isSaving: boolean;
  /** A team-mate wrote a newer version; nothing is saved until one of the two ways out is taken. */
  isOvertaken: boolean;
  /** Why the last attempt failed, when it was for another reason. */
  error: unknown;
  version: number;
  retry: () => void;
  /** Goes on with one's own text as the version after theirs. */
  keepMine: (theirs: Work) => void;
  takeTheirs: (theirs: Work) => void;
}

/** The text of a deliverable as one writes it, kept on the server while one does. */
export function useDraft(classId: string, work: Work): Draft {
  const queries = useQueryClient();
  const [text, write] = useState(work.text);
  const [saved, setSaved] = useState(work.text);
  const [version, setVersion] = useState(work.version);
  const save = useMutation(
    api.teaching.project.saveDraft.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: async (kept, sent) => {
        setSaved(sent.text);
        setVersion(kept.version);
        await queries.invalidateQueries({ queryKey: api.teaching.project.work.key() });
      },
    }),
  );
  const saveNow = useEffectEvent(() =>
    save.mutate({ class: classId, team: work.team, deliverable: work.deliverable, text, version }),
  );
  const isSaved = text === saved;
  const isWaiting = !isSaved && !save.isPending && !save.isError;

  // Talks to the clock: what was typed is kept once the writer pauses.
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => saveNow(), QUIET);
    return () => clearTimeout(timer);
  }, [isWaiting, text]);

  const failure = save.error ? failureOf(save.error) : undefined;
  const isOvertaken = failure?.kind === 'refused' && failure.code === 'teaching.changed-since';
  return {
    text,
    write,
    isSaved,
    isSaving: save.isPending,
    isOvertaken,
    error: isOvertaken ? null : save.error,
    version,
    retry: () => save.reset(),
    keepMine: (theirs) => {
      setVersion(theirs.version);
      save.reset();
    },
    takeTheirs: (theirs) => {
      write(theirs.text);
      setSaved(theirs.text);
      setVersion(theirs.version);
      save.reset();
    },
  };
}
