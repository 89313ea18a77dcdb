import type { DecisionSent } from '@portolan/contract/market';
import type { Decision } from '@portolan/engine';
import { knownDecision } from '../decide/known-decision.ts';
import type { Sight } from '../use-company.ts';

export type Paper = Sight['papers'][number];

/** How a paper that is missing is got; a code is chosen in a form of its own. */
export function decisionForPaper({ kind, id, country, product = '' }: Paper): Decision {
  if (kind === 'document') return { kind: 'get-document', product, document: id };
  if (kind === 'register') return { kind: 'register-producer', country, register: id };
  return { kind: 'register-tax', country };
}

/** Whether a decision that waits already asks for this paper. */
export function isAskedFor(sent: DecisionSent, { kind, id, country, product }: Paper): boolean {
  const decision = knownDecision(sent);
  if (decision.kind === 'get-document') {
    return kind === 'document' && decision.document === id && decision.product === product;
  }
  if (decision.kind === 'register-producer') {
    return kind === 'register' && decision.register === id && decision.country === country;
  }
  if (decision.kind === 'register-tax') return kind === 'tax-number' && decision.country === country;
  if (decision.kind !== 'classify-goods' || kind !== 'code') return false;
  return decision.product === product && (decision.country ?? country) === country;
}
