/** Large orders are looked at before they leave the factory, and what falls short is mended or paid for. */
import type { Decision } from '../decisions/catalogue.ts';
import type { SupplyView } from '../view/supply.ts';
import { can, type Desk } from './desk.ts';

/** An inspection may cost this share of the goods: small orders are not worth the visit. */
const FEE_SHARE = 0.03;
const MOST_LOOKED_AT = 125;
/** Goods that miss the claim by more than this are sent back to the workbench, by less paid less for. */
const REWORK_FROM = 0.15;

export function inspectGoods(desk: Desk): Decision[] {
  if (!can(desk, 'inspections')) return [];
  return desk.view.supplies.flatMap((supply) => [...visit(desk, supply), ...answer(desk, supply)]);
}

function visit({ view }: Desk, { id, units, cost, inspection }: SupplyView): Decision[] {
  const { inspection: terms } = view.catalogue;
  if (!terms || inspection) return [];
  const looked = Math.min(units, MOST_LOOKED_AT);
  if (terms.fee + terms.perUnit * looked > cost * FEE_SHARE) return [];
  return [{ kind: 'inspect-goods', supply: id, units: looked }];
}

/** A measure below the claim by less than its own error says nothing. */
function answer({ view }: Desk, { id, supplier, inspection, isReworked }: SupplyView): Decision[] {
  const { inspection: terms, suppliers } = view.catalogue;
  const report = inspection?.report;
  if (!terms || !report || inspection.isAnswered) return [];
  const claimed = suppliers.find((each) => each.id === supplier)?.claimedQuality ?? 0;
  const lack = claimed - report.measured;
  if (lack <= report.error) return [{ kind: 'answer-inspection', supply: id, verdict: 'accept' }];
  if (lack >= REWORK_FROM && !isReworked)
    return [{ kind: 'answer-inspection', supply: id, verdict: 'rework' }];
  const perThousand = Math.max(1, Math.floor(lack * 100 * terms.discountPerPoint));
  return [{ kind: 'answer-inspection', supply: id, verdict: 'discount', perThousand }];
}
