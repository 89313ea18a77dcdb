import type { Decision } from '@portolan/engine';
import { useTranslation } from 'react-i18next';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';

export type AboutBorders = Extract<
  Decision,
  {
    kind:
      | 'classify-goods'
      | 'set-declaration'
      | 'register-tax'
      | 'register-producer'
      | 'get-document'
      | 'grade-return'
      | 'answer-dispute'
      | 'answer-review'
      | 'request-reviews';
  }
>;

/** What was decided about borders, papers and what comes back, in a few words. */
export function useBorderText(view: Sight): (decision: AboutBorders) => string {
  const { t } = useTranslation('market/decide');
  const name = useNames(view);
  return (decision) => {
    switch (decision.kind) {
      case 'classify-goods':
        return t(decision.country === undefined ? 'said.classifyAll' : 'said.classify', {
          product: name('product', decision.product),
          hs: decision.hs,
          country: name('country', decision.country ?? ''),
        });
      case 'set-declaration':
      case 'register-tax':
        return name('country', decision.country);
      case 'register-producer':
        return t('said.register', {
          country: name('country', decision.country),
          register: name('paper', decision.register),
        });
      case 'get-document':
        return t('said.document', {
          product: name('product', decision.product),
          document: name('paper', decision.document),
        });
      case 'grade-return':
        return t(`said.grade.${decision.grade}`, { id: decision.return });
      case 'answer-dispute':
        return t(`said.dispute.${decision.stance}`, { id: decision.return });
      case 'answer-review':
        return t('said.order', { order: decision.order });
      case 'request-reviews':
        return t(`said.request.${decision.wording}`, { market: name('market', decision.market) });
    }
  };
}
