import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../use-company.ts';
import { DecisionForm } from '../decide/decision-form.tsx';

interface Values {
  text: string;
}

export interface AnswerReviewFormProps {
  desk: Desk;
  review: Desk['view']['reviews'][number];
  onDecided: () => void;
}

/** A word in public under a critical review. */
export function AnswerReviewForm({ desk, review, onDecided }: AnswerReviewFormProps) {
  const { t } = useTranslation('market/after-sales');
  const language = desk.view.catalogue.markets.find(({ id }) => id === review.market)?.language ?? 'en';
  return (
    <DecisionForm<Values>
      desk={desk}
      draft={`review-${review.order}`}
      submit={t('critical.submit')}
      fields={[
        {
          name: 'text',
          label: t('critical.text'),
          help: t('critical.textHelp', { language: t(`language.${language}`) }),
          rules: [{ required: true, whitespace: true, message: t('letter.textMissing') }],
          input: <Input.TextArea lang={language} dir="auto" rows={4} maxLength={2000} />,
        },
      ]}
      consequence={t('critical.consequence')}
      decision={({ text }) => ({ kind: 'answer-review', order: review.order, text })}
      onDecided={onDecided}
    />
  );
}
