/** Letters and returns: what a company answers in an evening, and in which words. */
import { stream } from '../chance.ts';
import type { Decision } from '../decisions/catalogue.ts';
import type { LetterView } from '../view/company-view.ts';
import { chance, type Desk } from './desk.ts';
import { letterWords } from './letter-words.ts';

const ANSWERS = stream('rivals/answers');
const DECIDES = stream('rivals/decides');

type AnswerLetter = Extract<Decision, { kind: 'answer-letter' }>;

/** Broken goods are paid back; for goods that disappoint, as for lateness, words have to do until a return is asked for. */
function stanceFor(cause: LetterView['cause']): AnswerLetter['stance'] {
  if (cause === 'damaged') return 'full-refund';
  return cause === 'question' || cause === 'thanks' || cause === 'where-is-it' ? 'inform' : 'apologise';
}

export function answerLetters(desk: Desk): Decision[] {
  const { view, skill } = desk;
  const open = view.letters.filter(({ answer }) => !answer);
  return open
    .filter(({ id }) => chance(desk, ANSWERS, id) < skill.diligence)
    .map(({ id, market, cause }): AnswerLetter => {
      const language = view.catalogue.markets.find((each) => each.id === market)?.language ?? 'en';
      return {
        kind: 'answer-letter',
        letter: id,
        stance: stanceFor(cause),
        text: letterWords(cause, language),
      };
    });
}

export function decideReturns(desk: Desk): Decision[] {
  const { view, skill, strategy } = desk;
  return view.returns
    .filter(({ state }) => state === 'asked')
    .filter(({ id }) => chance(desk, DECIDES, id) < skill.diligence)
    .map(({ id, cause }) => ({ kind: 'decide-return', return: id, verdict: strategy.verdict(cause) }));
}
