/** Large orders are looked at before they leave the factory, and what falls short is mended or paid for. */
import type { Decision } from '../decisions/catalogue.ts';
import type { SupplyView } from '../view/supply.ts';
import { can, type Desk } from './desk.ts';

export function inspectGoods(desk: Desk): Decision[] {
  if (!can(desk, 'inspections')) return [];
  return desk.view.supplies.flatMap((supply) => [...visit(desk, supply), ...answer(desk, supply)]);
}

function visit({ view, habits }: Desk, { id, units, cost, inspection }: SupplyView): Decision[] {
  const { inspection: terms } = view.catalogue;
  if (!terms || inspection) return [];
  const looked = Math.min(units, habits.inspection.mostUnits);
  // Small orders are not worth the visit.
  if (terms.fee + terms.perUnit * looked > cost * habits.inspection.feeShare) return [];
  return [{ kind: 'inspect-goods', supply: id, units: looked }];
}

/** A measure below the claim by less than its own error says nothing. */
function answer({ view, habits }: Desk, { id, supplier, inspection, isReworked }: SupplyView): Decision[] {
  const { inspection: terms, suppliers } = view.catalogue;
  const report = inspection?.report;
  if (!terms || !report || inspection.isAnswered) return [];
  const claimed = suppliers.find((each) => each.id === supplier)?.claimedQuality ?? 0;
  const lack = claimed - report.measured;
  if (lack <= report.error) return [{ kind: 'answer-inspection', supply: id, verdict: 'accept' }];
  if (lack >= habits.inspection.reworkFrom && !isReworked)
    return [{ kind: 'answer-inspection', supply: id, verdict: 'rework' }];
  const perThousand = Math.max(1, Math.floor(lack * 100 * terms.discountPerPoint));
  return [{ kind: 'answer-inspection', supply: id, verdict: 'discount', perThousand }];
}
