import { at } from '../at.ts';
import { perThousandOf } from '../money.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Inspection as Rules } from '../scenario/supplier.ts';
import { fault, integer, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import { moveUnits } from '../stock/move-units.ts';
import { grantedDiscount, shortfallOf } from '../supply/bargain.ts';
import { takeOff, writeOff } from '../supply/pay-supplier.ts';
import type { Supply } from '../supply/supply.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findSupply, mustFindSupply, unknownSupply } from './own-supply.ts';

const shape = object({
  kind: oneOf('answer-inspection'),
  supply: integer(1),
  verdict: oneOf('accept', 'rework', 'discount', 'reject'),
  /** Asked off the price; only of `discount`. */
  perThousand: optional(integer(1, 1000)),
});
type AnswerInspection = Infer<typeof shape>;

function check(
  world: World,
  company: number,
  { supply: id, verdict, perThousand }: AnswerInspection,
): Fault[] {
  const supply = findSupply(world, company, id);
  if (!supply) return unknownSupply(id);
  const { inspection, isReworked } = supply;
  if (!inspection?.report || inspection.isAnswered) {
    return [fault('supply', 'decision.no-report-to-answer', { supply: id })];
  }
  if (verdict !== 'discount' && perThousand !== undefined) {
    return [fault('perThousand', 'decision.only-of-a-discount')];
  }
  if (verdict === 'discount' && perThousand === undefined) return [fault('perThousand', 'shape.missing')];
  if (verdict === 'accept') return [];
  const { claimedQuality } = at(world.scenario.goods.suppliers, supply.supplier);
  if (shortfallOf(world.scenario, supply) <= 0) {
    const percent = (share: number): number => Math.floor(share * 100 + 0.5);
    const values = { measured: percent(inspection.report.quality), claimed: percent(claimedQuality) };
    return [fault('verdict', 'decision.meets-its-claim', values)];
  }
  return verdict === 'rework' && isReworked
    ? [fault('verdict', 'decision.reworked-already', { supply: id })]
    : [];
}

function rulesOf({ goods }: Scenario): Rules {
  if (!goods.inspection) throw new Error('a report without inspectors');
  return goods.inspection;
}

function apply(today: Today, company: number, content: AnswerInspection): void {
  const supply = mustFindSupply(today.world, company, content.supply);
  if (content.verdict === 'rework') return rework(today, supply);
  if (content.verdict === 'reject') return reject(today, supply);
  if (supply.inspection) supply.inspection.isAnswered = true;
  if (content.verdict === 'discount') bargain(today, supply, content.perThousand ?? 0);
}

/** What was found is mended as far as it can be, and can be looked at again. */
function rework({ world, day }: Today, supply: Supply): void {
  const { rework: rules } = rulesOf(world.scenario);
  const { claimedQuality } = at(world.scenario.goods.suppliers, supply.supplier);
  const lack = Math.max(0, claimedQuality * 1000 - supply.quality);
  supply.quality = Math.round(supply.quality + rules.mendedShare * lack);
  supply.readyOn = day + rules.days;
  supply.isReworked = true;
  delete supply.inspection;
}

function reject(today: Today, supply: Supply): void {
  const { world } = today;
  const { company, product, units, id } = supply;
  const { rejectedBackPerThousand } = rulesOf(world.scenario);
  writeOff(today, supply, 'goods-rejected', rejectedBackPerThousand);
  moveUnits(world, { company, product, units, from: 'supply', to: 'supplier' });
  world.supplies = world.supplies.filter((each) => each.id !== id);
}

function bargain(today: Today, supply: Supply, asked: number): void {
  const granted = grantedDiscount(today.world, supply, asked);
  if (granted > 0) takeOff(today, supply, perThousandOf(supply.cost, granted));
  today.report.news.push({
    company: supply.company,
    code: granted > 0 ? 'news.discount-granted' : 'news.discount-refused',
    values: {
      supply: supply.id,
      supplier: at(today.world.scenario.goods.suppliers, supply.supplier).id,
      percent: (granted > 0 ? granted : asked) / 10,
    },
  });
}

/** What becomes of goods that inspectors have looked at: without an answer they leave as they are. */
export const answerInspection: DecisionKind<'answer-inspection', AnswerInspection> = {
  kind: 'answer-inspection',
  shape,
  check,
  apply,
};
