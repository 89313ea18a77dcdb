/** Goods that are ready leave their factory: looked at, if somebody asked for it, and paid as agreed. */
import { at } from '../at.ts';
import { spendable } from '../ledger/post.ts';
import type { Supplier } from '../scenario/supplier.ts';
import { moveUnits } from '../stock/move-units.ts';
import type { Today } from '../today.ts';
import { inspect } from './inspect.ts';
import { payOwed, worthOf, writeOff } from './pay-supplier.ts';
import type { Supply } from './supply.ts';

const supplierAt = ({ world }: Today, { supplier }: Supply): Supplier =>
  at(world.scenario.goods.suppliers, supplier);

function tell(today: Today, supply: Supply, code: string, other: Record<string, string | number> = {}): void {
  const { goods } = today.world.scenario;
  const values = {
    supply: supply.id,
    supplier: supplierAt(today, supply).id,
    product: at(goods.products, supply.product).id,
    units: supply.units,
    ...other,
  };
  today.report.news.push({ company: supply.company, code, values });
}

/** `leaves`: it comes home today; `waits`: it is looked at again tomorrow; `gone`: it never comes. */
export function leaveFactory(today: Today, supply: Supply): 'leaves' | 'waits' | 'gone' {
  if (isInspected(today, supply)) return 'waits';
  return settleBalance(today, supply);
}

/** Whether inspectors, or what they found, keep the goods at the factory. */
function isInspected(today: Today, supply: Supply): boolean {
  const { inspection, readyOn } = supply;
  const rules = today.world.scenario.goods.inspection;
  if (!inspection || !rules || inspection.isAnswered) return false;
  if (inspection.report) {
    if (today.day <= inspection.report.answerBy) return true;
    inspection.isAnswered = true;
    tell(today, supply, 'news.inspection-unanswered');
    return false;
  }
  const reportOn = Math.max(readyOn, inspection.askedOn) + rules.days;
  if (today.day < reportOn) return true;
  const finding = inspect(today.world, supply, today.day);
  inspection.report = { ...finding, answerBy: today.day + rules.answerWithinDays };
  tell(today, supply, 'news.inspection-report', {
    quality: Math.floor(finding.quality * 100 + 0.5),
    claimed: Math.floor(supplierAt(today, supply).claimedQuality * 100 + 0.5),
    answerBy: inspection.report.answerBy,
  });
  return true;
}

/** A balance due before dispatch is paid out of what can be spent; goods that nobody can pay wait, but not for ever. */
function settleBalance(today: Today, supply: Supply): 'leaves' | 'waits' | 'gone' {
  const { world, day } = today;
  const { owed, company, supplier, id, product, units } = supply;
  const { terms } = supplierAt(today, supply);
  if (!owed || !terms) return 'leaves';
  if (terms.balanceAfterDays !== undefined) {
    world.payables.push({ ...owed, company, supplier, supply: id, dueOn: day + terms.balanceAfterDays });
    delete supply.owed;
    return 'leaves';
  }
  if (worthOf(world.scenario, owed, day) <= spendable(world, company)) {
    payOwed(today, { ...owed, company, supplier, supply: id, dueOn: day });
    delete supply.owed;
    return 'leaves';
  }
  if (supply.heldSince === undefined) {
    supply.heldSince = day;
    tell(today, supply, 'news.goods-held', { until: day + terms.heldDays });
  }
  if (day - supply.heldSince < terms.heldDays) return 'waits';
  writeOff(today, supply, 'deposit-lost', 0);
  moveUnits(world, { company, product, units, from: 'supply', to: 'supplier' });
  tell(today, supply, 'news.deposit-lost');
  return 'gone';
}

/** Trade credit falls due whatever else there is to pay. */
export function payWhatIsDue(today: Today): void {
  const { world, day } = today;
  for (const payable of world.payables) if (payable.dueOn <= day) payOwed(today, payable);
  world.payables = world.payables.filter(({ dueOn }) => dueOn > day);
}
