import { expect, test } from 'vitest';
import { decisionForPaper, isAskedFor, type Paper } from './paper-decision.ts';

const document: Paper = { kind: 'document', id: 'cpc', country: 'US', product: 'plush', state: 'missing' };
const register: Paper = { kind: 'register', id: 'lucid', country: 'DE', state: 'missing' };
const number: Paper = { kind: 'tax-number', id: 'ioss', country: 'FR', state: 'missing' };
const code: Paper = { kind: 'code', id: 'DE', country: 'DE', product: 'plush', state: 'missing' };

test('what gets a paper asks for that paper and for no other', () => {
  for (const paper of [document, register, number]) {
    const decision = decisionForPaper(paper);
    const others = [document, register, number, code].filter((other) => other !== paper);
    expect(isAskedFor(decision, paper)).toBe(true);
    expect(others.some((other) => isAskedFor(decision, other))).toBe(false);
  }
});

test('a code for all countries is a code for each', () => {
  expect(isAskedFor({ kind: 'classify-goods', product: 'plush', hs: '950300' }, code)).toBe(true);
  expect(isAskedFor({ kind: 'classify-goods', product: 'plush', hs: '950300', country: 'US' }, code)).toBe(
    false,
  );
});
