/** What has become of a question that is answered behind, while people go on. */
export const QUESTION_STATES = ['waiting', 'playing', 'done', 'failed', 'cancelled'] as const;
type QuestionState = (typeof QUESTION_STATES)[number];

/** Somebody still waits for the answer. */
export const UNFINISHED: readonly QuestionState[] = ['waiting', 'playing'];

export const isUnfinished = ({ state }: { readonly state: QuestionState }): boolean =>
  UNFINISHED.includes(state);
