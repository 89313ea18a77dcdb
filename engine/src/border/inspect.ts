/** What customs make of a parcel that leaves today. */
import { at } from '../at.ts';
import { stream, uniform } from '../chance.ts';
import type { Order } from '../orders/book-columns.ts';
import { luckOf } from '../orders/luck.ts';
import { laneAt } from '../orders/promise.ts';
import type { Border } from '../scenario/border.ts';
import { marketAt, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { World } from '../world.ts';
import { customsChoice, type CustomsChoice } from './customs-choice.ts';
import type { CustomsFinding, CustomsMark } from './outcome.ts';
import type { BorderPapers } from './papers.ts';
import { missingDocuments } from './standing.ts';

const OPENED = stream('parcel/inspection');
const SEEN = stream('border/seen');

/** Findings of a state that it still remembers on a day. */
export const remembered = (
  { findings }: BorderPapers,
  { country, border }: { readonly country: string; readonly border: Border },
  day: number,
): number =>
  findings.filter((each) => each.country === country && each.day > day - border.inspection.rememberDays)
    .length;

interface Declared {
  /** Minor units of the country's currency, as declared. */
  readonly value: number;
  readonly isDutiable: boolean;
  readonly perThousand: number;
  readonly findings: number;
}

/** The share of such parcels that is opened: it rises with what is declared, and with what customs know of the sender. */
export function openedShare(
  { inspectionShare, border }: { readonly inspectionShare: number; readonly border: Border },
  dutiableFactor: number,
  { value, isDutiable, perThousand, findings }: Declared,
): number {
  const { doublesAt, perFinding, perShortfall, most } = border.inspection;
  const distrust = 1 + perFinding * findings + perShortfall * Math.max(0, 1 - perThousand / 1000);
  const share = inspectionShare * (isDutiable ? dutiableFactor : 1) * (1 + value / doublesAt) * distrust;
  return Math.min(most, share);
}

/** What an official who opens the parcel has to object to, the gravest first. */
export function objection(
  border: Border,
  {
    isUnpapered,
    choice,
    hs,
  }: { readonly isUnpapered: boolean; readonly choice: CustomsChoice; readonly hs: string },
  see: (what: number) => number,
): CustomsFinding | undefined {
  const { seesPapers, seesCode, seesValue, toleratedPerThousand } = border.inspection;
  if (isUnpapered && see(1) < seesPapers) return 'missing-papers';
  if (choice.hs !== hs && see(2) < seesCode) return 'wrong-code';
  if (choice.perThousand < toleratedPerThousand && see(3) < seesValue) return 'low-value';
  return undefined;
}

export function customsMark(world: World, order: Order, day: number): CustomsMark {
  const { scenario, seed, companies } = world;
  const { country, afterTheOrder } = marketAt(scenario, order.market);
  const { border, dutyFreeUpTo, inspectionShare } = stateRulesOn(scenario, country, day);
  if (!border || laneAt(scenario, order.lane).from !== 'home')
    return { outcome: 'unwatched', isGuessed: false };
  const { company, product } = order;
  const papers = at(companies, company).border;
  const choice = customsChoice(scenario, { papers, product, country }, day);
  const { isGuessed, perThousand } = choice;
  const value = ((order.price - order.discount) * perThousand) / 1000;
  const findings = remembered(papers, { country, border }, day);
  const share = openedShare({ inspectionShare, border }, afterTheOrder.delivery.dutiableFactor, {
    value,
    isDutiable: value > dutyFreeUpTo,
    perThousand,
    findings,
  });
  const luck = luckOf(order);
  if (uniform(seed, OPENED, luck) >= share) return { outcome: 'passed', isGuessed };
  const isUnpapered =
    missingDocuments(world, { company, product, country }, { day, whom: 'customs' }).length > 0;
  const { hs } = at(scenario.goods.products, product);
  const found = objection(border, { isUnpapered, choice, hs }, (what) => uniform(seed, SEEN, luck, what));
  if (!found) return { outcome: 'opened', isGuessed };
  // A guessed code is the carrier's affair: it is put right, and nobody is blamed.
  if (found === 'wrong-code' && isGuessed) return { outcome: 'opened', isGuessed };
  const isOnce = found === 'missing-papers' || findings + 1 < border.penalty.seizedFrom;
  return { outcome: isOnce ? found : 'seized-again', isGuessed };
}
