/** What has become of a question that is answered behind, while people go on. */
export const QUESTION_STATES = ['waiting', 'playing', 'done', 'failed', 'cancelled'] as const;
