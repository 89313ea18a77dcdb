/** Whether the platform finds what was done, and when: not everything, and not at once. */
import { at } from '../at.ts';
import { stream, uniform } from '../chance.ts';
import { conductRulesOf } from './rules-of-conduct.ts';
import type { Act, Evidence } from './violation.ts';
import type { Today } from '../today.ts';
import type { Store } from '../world.ts';

const DAYS = stream('conduct/found after');
/** A stream for each act, because the same page may be looked at for several. */
const FOUND: Record<Act, number> = {
  'false-claim': stream('conduct/false-claim'),
  'infringing-words': stream('conduct/infringing-words'),
  'restricted-goods': stream('conduct/restricted-goods'),
  'wrong-category': stream('conduct/wrong-category'),
  'false-was-price': stream('conduct/false-was-price'),
  'review-manipulation': stream('conduct/review-manipulation'),
  'keyword-stuffing': stream('conduct/keyword-stuffing'),
  'no-stock': stream('conduct/no-stock'),
  'outside-contact': stream('conduct/outside-contact'),
  'refused-return': stream('conduct/refused-return'),
};

/** What is in question: the page, or else the one thing that the evidence names. */
const subjectOf = ({ listing, order, letter, return: returned, product }: Evidence): number =>
  listing ?? order ?? letter ?? returned ?? product ?? 0;

const isSame = (one: Evidence, other: Evidence): boolean =>
  subjectOf(one) === subjectOf(other) && one.text === other.text;

interface Place {
  readonly company: number;
  readonly market: number;
}

const placeOf = ({ world }: Today, { company, market }: Place): number =>
  at(world.companies, company).number * world.scenario.markets.length + market;

/** Whether the platform would find this act in this thing today: asked first where looking costs more than asking. */
export function looksAt(today: Today, where: Place, kind: Act, subject: number): boolean {
  const { world, day } = today;
  const rule = conductRulesOf(world.scenario, where.market, day)?.acts[kind];
  return (
    rule !== undefined &&
    uniform(world.seed, FOUND[kind], subject, day, placeOf(today, where)) < rule.foundShare
  );
}

/**
 * Called by the rule that sees an act: on the day when something is done, or on every day on which it stands. A
 * platform that does not know the act does nothing, and neither does one that already knows of it.
 */
export function suspect(today: Today, { company, market }: Place, kind: Act, evidence: Evidence): void {
  const { world, day } = today;
  const store = at(world.companies, company).stores.find((each) => each.market === market);
  const rule = conductRulesOf(world.scenario, market, day)?.acts[kind];
  if (!store || !rule || isKnown(store, kind, { evidence, day, repeatAfterDays: rule.repeatAfterDays }))
    return;
  const subject = subjectOf(evidence);
  if (!looksAt(today, { company, market }, kind, subject)) return;
  const { min, max } = rule.foundAfterDays;
  const share = uniform(world.seed, DAYS ^ FOUND[kind], subject, day, placeOf(today, { company, market }));
  const foundOn = day + min + Math.floor(share * (max - min + 1));
  store.conduct.suspicions.push({ kind, doneOn: day, foundOn, evidence });
}

function isKnown(
  { conduct }: Store,
  kind: Act,
  { evidence, day, repeatAfterDays }: { evidence: Evidence; day: number; repeatAfterDays: number },
): boolean {
  const { suspicions, violations } = conduct;
  return (
    suspicions.some((each) => each.kind === kind && isSame(each.evidence, evidence)) ||
    violations.some(
      (each) => each.kind === kind && isSame(each.evidence, evidence) && each.foundOn > day - repeatAfterDays,
    )
  );
}
