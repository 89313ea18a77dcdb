/** Letters and returns: what a company answers in an evening, and in which words. */
import { stream } from '../chance.ts';
import type { Decision } from '../decisions/catalogue.ts';
import { SLICES_PER_DAY } from '../world.ts';
import type { DisputeFact } from '../orders/dispute-facts.ts';
import type { LetterView, ReturnView } from '../view/company-view.ts';
import { bookOf } from '../view/letter-words.ts';
import { can, chance, marketPlace, type Desk } from './desk.ts';
import { letterWords } from './letter-words.ts';

const ANSWERS = stream('rivals/answers');
const DECIDES = stream('rivals/decides');
const PLEADS = stream('rivals/pleads');

type AnswerLetter = Extract<Decision, { kind: 'answer-letter' }>;

/** Broken goods are paid back; for goods that disappoint, as for lateness, words have to do until a return is asked for. */
function stanceFor(cause: LetterView['cause']): AnswerLetter['stance'] {
  if (cause === 'damaged') return 'full-refund';
  return cause === 'question' || cause === 'thanks' || cause === 'where-is-it' ? 'inform' : 'apologise';
}

/** Whether something gets done hangs on when it came in, not on its number, which moves with other companies' mail. */
const sliceOf = (days: number): number => Math.floor(days * SLICES_PER_DAY + 0.5);

export function answerLetters(desk: Desk): Decision[] {
  const { view, strength, scenario } = desk;
  const open = view.letters.filter(({ answer }) => !answer);
  return open
    .filter(({ writtenAt }) => chance(desk, ANSWERS, sliceOf(writtenAt)) < strength.diligence)
    .map(({ id, market, cause }): AnswerLetter => {
      const place = marketPlace(desk, market);
      return {
        kind: 'answer-letter',
        letter: id,
        stance: stanceFor(cause),
        text: bookOf(scenario, place)?.answers[cause] ?? letterWords(cause),
      };
    });
}

/** Where the law lets buyers think better of it, who knows the law does not stand in their way. */
function verdictOn(desk: Desk, market: string, cause: ReturnView['cause']): 'grant' | 'refuse' {
  if (cause !== 'changed-mind' || desk.manner.takesBack) return 'grant';
  const country = desk.view.stores.find((store) => store.market === market)?.country;
  const isRight = desk.view.rules.state.some(
    (rules) => rules.country === country && (rules.border?.consumer?.withdrawalDays ?? 0) > 0,
  );
  return isRight && can(desk, 'rules') ? 'grant' : 'refuse';
}

export function decideReturns(desk: Desk): Decision[] {
  const { view, strength } = desk;
  return view.returns
    .filter(({ state }) => state === 'asked')
    .filter(({ askedAt }) => chance(desk, DECIDES, sliceOf(askedAt)) < strength.diligence)
    .map(({ id, market, cause }) => ({
      kind: 'decide-return',
      return: id,
      verdict: verdictOn(desk, market, cause),
    }));
}

/** A company stands by its refusals where the fault was not its own, and pays where it was. */
export function answerDisputes(desk: Desk): Decision[] {
  const { view, strength } = desk;
  return view.returns
    .filter(({ state, dispute }) => state === 'claimed' && dispute && !dispute.contestedWith)
    .filter(({ askedAt }) => chance(desk, PLEADS, sliceOf(askedAt)) < strength.diligence)
    .map(({ id, cause }) => {
      const facts = FACTS[cause];
      return facts
        ? { kind: 'answer-dispute', return: id, stance: 'contest', facts }
        : { kind: 'answer-dispute', return: id, stance: 'accept' };
    });
}

/** What can be said for the company, by what the buyer claims; where there is nothing it pays. */
const FACTS: Partial<Record<ReturnView['cause'], DisputeFact[]>> = {
  'not-received': ['on-its-way'],
  'changed-mind': ['as-described'],
};

/** Everybody is asked once and in plain words; what promises something for it is against every platform's rules. */
export function askForReviews(desk: Desk): Decision[] {
  if (!can(desk, 'review-requests')) return [];
  return desk.view.stores
    .filter(({ market, reviewRequest }) => reviewRequest === undefined && hasReviewWork(desk, market))
    .map(({ market }) => ({ kind: 'request-reviews', market, wording: 'neutral' }));
}

const hasReviewWork = ({ scenario }: Desk, market: string): boolean =>
  scenario.markets.find(({ id }) => id === market)?.afterTheOrder.reviewWork !== undefined;
