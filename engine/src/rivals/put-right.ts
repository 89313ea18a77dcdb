/** What a platform holds against a store: the fault is mended first, and then the plan of action written. */
import type { Decision } from '../decisions/catalogue.ts';
import type { Cause, Correction, Prevention } from '../scenario/plan-of-action.ts';
import type { StoreView } from '../view/company-view.ts';
import type { ViolationView } from '../view/conduct.ts';
import { can, lineOf, type Desk } from './desk.ts';
import { wordsFor } from './write-pages.ts';

interface Plan {
  readonly cause: Cause;
  readonly corrected: readonly Correction[];
  readonly prevention: readonly Prevention[];
}

/** What a company has learned to write about each kind of fault; about the others it writes nothing. */
const PLANS: Partial<Record<ViolationView['kind'], Plan>> = {
  'false-claim': {
    cause: 'page-not-checked',
    corrected: ['page-corrected'],
    prevention: ['second-pair-of-eyes'],
  },
  'keyword-stuffing': {
    cause: 'words-repeated-for-search',
    corrected: ['page-corrected'],
    prevention: ['second-pair-of-eyes'],
  },
  'infringing-words': {
    cause: 'rights-not-checked',
    corrected: ['page-withdrawn'],
    prevention: ['rights-search-before-listing'],
  },
  'restricted-goods': {
    cause: 'document-missing',
    corrected: ['document-shown'],
    prevention: ['documents-before-listing'],
  },
  'wrong-category': {
    cause: 'category-guessed',
    corrected: ['page-corrected'],
    prevention: ['second-pair-of-eyes'],
  },
  'late-shipment': {
    cause: 'dispatch-too-slow',
    corrected: ['orders-shipped'],
    prevention: ['daily-dispatch-deadline'],
  },
  'late-reply': {
    cause: 'letters-not-answered',
    corrected: ['letters-answered'],
    prevention: ['reply-rota'],
  },
};

type Found = readonly [StoreView, ViolationView];

const foundIn = ({ view }: Desk): Found[] =>
  view.stores.flatMap((store) => store.conduct.violations.map((violation): Found => [store, violation]));

/** On the evening on which it is told: pages are written anew without the fault, or taken down where words cannot help. */
export function putRight(desk: Desk): Decision[] {
  if (!can(desk, 'rules')) return [];
  return foundIn(desk)
    .filter(([, { foundOn }]) => foundOn === desk.view.day)
    .flatMap(([, violation]) => mend(desk, violation));
}

function mend(desk: Desk, { kind, evidence }: ViolationView): Decision[] {
  const page = desk.view.listings.find(({ id }) => id === evidence.listing);
  if (!page) return [];
  const { id: listing, product } = page;
  if (kind === 'infringing-words') return [{ kind: 'pause-listing', listing, isPaused: true }];
  if (page.page !== undefined) return [];
  if (kind === 'wrong-category') return [{ kind: 'write-listing', listing, category: lineOf(desk, product) }];
  if (kind !== 'false-claim' && kind !== 'keyword-stuffing') return [];
  const words = wordsFor(desk, page);
  return words ? [{ kind: 'write-listing', listing, ...words }] : [];
}

/** A plan is heard once what it says has been done: the evening after, or when the paper has come. */
export function appealViolations(desk: Desk): Decision[] {
  if (!can(desk, 'appeals')) return [];
  return foundIn(desk).flatMap(([, violation]): Decision[] => {
    const plan = PLANS[violation.kind];
    if (!plan || violation.appealsLeft === 0 || violation.foundOn >= desk.view.day) return [];
    if (!isMended(desk, violation)) return [];
    return [{ kind: 'appeal', violation: violation.id, ...copyOf(plan) }];
  });
}

const copyOf = ({ cause, corrected, prevention }: Plan) => ({
  cause,
  corrected: [...corrected],
  prevention: [...prevention],
});

function isMended({ view }: Desk, { kind, evidence }: ViolationView): boolean {
  if (kind === 'late-reply') return view.letters.every(({ answer, dueAt }) => answer || dueAt >= view.day);
  if (kind === 'late-shipment') return view.orders.every(({ shipBy }) => shipBy >= view.day);
  if (kind === 'restricted-goods')
    return view.papers.every(({ product, state }) => product !== evidence.product || state === 'valid');
  if (kind === 'infringing-words')
    return view.listings.some(({ id, isPaused }) => id === evidence.listing && isPaused);
  return true;
}
